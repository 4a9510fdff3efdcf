// An invented product page that has one of everything the offer readers know.

export const sampleOffer =
  '<title>Cup 500 ml</title><meta property="og:type" content="product"><meta property="og:title" content="Cup">' +
  '<meta property="og:price:amount" content="12.50"><script type="application/ld+json">{"@type":"Product","name":"Cup",' +
  '"sku":"A1","gtin13":"4006381333931","brand":{"name":"B"},"aggregateRating":{"ratingValue":"4.5","reviewCount":"12"},' +
  '"offers":{"@type":"Offer","price":"12.50","priceCurrency":"EUR","availability":"https://schema.org/InStock"}}</script>' +
  '<script>var page={"price":12.5}</script><nav><a href="/x">Menu 1</a></nav>' +
  '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Cup 500 ml 小样杯</h1>' +
  '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b class="price" itemprop="price">12<sup>50</sup> €</b>' +
  '<meta itemprop="priceCurrency" content="EUR"></div></div><del class="old-price">statt 15,00 €</del>' +
  '<b class="price">券后价 ￥9.90 起</b><b>1.299,00 kr / 100 g</b><b>from $5 - $7</b><p>Art.-Nr.: A1</p><p>品牌: 小样</p>' +
  '<p>已售 2000+ 件</p><p>auf Lager</p><button>Add to cart</button><button>加入购物车</button>' +
  '<p>Versand 4,90 € 包邮</p><p>1 000,00 zł</p><p>请登录 to continue, access denied?</p>';
