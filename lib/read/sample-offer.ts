// An invented product page that has one of everything the offer readers know.

export const sampleOffer =
  '<meta property="og:title" content="Cup"><meta property="og:price:amount" content="12.50">' +
  '<script type="application/ld+json">{"@type":"Product","name":"Cup","sku":"A1","offers":{"price":"12.50","priceCurrency":"EUR"}}</script>' +
  '<div itemscope itemtype="//schema.org/Product"><h1 itemprop="name">Cup 小样杯</h1>' +
  '<b class="price" itemprop="price">12<sup>50</sup> €</b></div><del class="old-price">statt 15,00 €</del>' +
  '<b class="price">券后价 ￥9.90 起</b><p>Art.-Nr.: A1</p><p>auf Lager</p><p>请登录</p>';
