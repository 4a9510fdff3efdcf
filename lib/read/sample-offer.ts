// An invented product page that has one of everything the offer readers know.

export const sampleOffer =
  '<meta property="og:price:amount" content="12.5">' +
  '<script type="application/ld+json">{"@type":"Product","name":"Cup","offers":{"price":"12.5"}}</script>' +
  '<h1 itemprop="name">Cup</h1>' +
  '<b class="price" itemprop="price">12<sup>50</sup> €</b><del>statt 15 €</del>' +
  '<p>SKU: A1</p><p>auf Lager</p><p>Free shipping to Italy</p>';
