// A product page of a plain shop with JSON-LD; the structured price stays that of the first variant.
import type { OfferPage } from '../world/offers';
import type { Day } from '../world/calendar';
import { fullPrice, scriptJson, skuPrices } from './parts';

/** The page's HTML. */
export function plainPage(page: OfferPage, day: Day): string {
  const offer = page.offer(day);
  const first = page.skus[0]!;
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: page.title,
    sku: first.code,
    brand: { '@type': 'Brand', name: page.brand },
    image: `/img/${first.code}.svg`,
    offers: {
      '@type': 'Offer',
      price: fullPrice(offer.landedMinor),
      priceCurrency: 'CNY',
      availability: `https://schema.org/${offer.soldOut ? 'OutOfStock' : 'InStock'}`,
      seller: { '@type': 'Organization', name: page.shop },
    },
  };
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${page.title} – ${page.shop}</title><link rel="icon" href="/img/icon.svg"><link rel="stylesheet" href="/pages/browser/plain.css"><script type="application/ld+json">${scriptJson(structured)}</script></head>
<body>
<header class="site-header"><a href="/" class="site-name">${page.shop}</a><nav><a href="#">全部商品</a><a href="#">关于我们</a><a href="#">购物袋 (0)</a></nav></header>
<p class="announcement">全场满 ¥199 免运费</p>
<main class="product"><div class="media"><img id="picture" src="/img/${first.code}.svg" width="520" height="520" alt="${page.title}"></div>
<div class="info"><p class="vendor">${page.shop}</p><h1>${page.title}</h1><p class="price"><span class="current">¥<span data-landed>${fullPrice(offer.landedMinor)}</span></span> <s class="compare">¥<span data-struck>${fullPrice(offer.struckMinor)}</span></s></p><p class="sold">已售 ${page.sold}</p>
<fieldset class="variants"><legend>款式</legend>${page.skus.map((sku, at) => `<label><input type="radio" name="variant" value="${sku.id}"${at === 0 ? ' checked' : ''}> ${sku.name}</label>`).join('')}</fieldset>
${offer.soldOut ? '<button class="add" disabled>已售罄</button>' : '<button class="add">加入购物袋</button><button class="buy">立即购买</button>'}
<table class="specs">${page.parameters.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table></div></main>
<section class="also"><h2>一起看看</h2><ul><li><a href="#">${page.shop} 杯刷</a> <span>¥19.00</span></li><li><a href="#">${page.shop} 杯套</a> <span>¥25.00</span></li></ul></section>
<script>window.__VARIANTS__ = ${scriptJson(skuPrices(page, day))}</script>
<script type="module" src="/pages/browser/plain.js"></script>
</body>
</html>`;
}
