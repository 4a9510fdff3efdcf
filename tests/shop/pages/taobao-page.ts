// A product page shaped like today's Taobao family: hashed classes, a hidden sticky twin first, SKUs that change the price.
import type { OfferPage } from '../world/offers';
import type { Day } from '../world/calendar';
import { decoysFor, hashed as c, scriptJson, shortPrice, skuPrices } from './parts';

/** The page's HTML with one SKU chosen: the one asked for, else the first. */
export function taobaoPage(page: OfferPage, day: Day, skuId: string | undefined): string {
  const chosen = page.skus.find((one) => one.id === skuId) ?? page.skus[0]!;
  const offer = page.offer(day, chosen.id);
  const landed = shortPrice(offer.landedMinor);
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${page.title}-tmall.com天猫</title><link rel="icon" href="/img/icon.svg"><link rel="stylesheet" href="/pages/browser/taobao.css"></head>
<body>
<div id="container">
<div class="${c('stickyBar')} pc-sticky" aria-hidden="true"><img src="/img/${chosen.code}.svg" width="40" height="40" alt=""><div class="${c('stickyTitle')}">${page.title}</div><div class="${c('stickyPrice')}"><i>¥</i><b data-landed>${landed}</b> <s>¥<span data-list>${shortPrice(offer.listMinor)}</span></s></div>${offer.soldOut ? '' : '<button>立即购买</button>'}</div>
<header class="${c('siteNav')} pc-nav"><span>天猫 Tmall</span><span>亲，欢迎来天猫</span><a href="#">请登录</a><a href="#">购物车 12</a><a href="#">收藏夹</a></header>
<main class="${c('pageMain')} pc-main">
<section class="${c('gallery')} pc-gallery"><div class="${c('shopHeader')} pc-shop"><a href="#"><span class="${c('shopName')}" title="${page.shop}">${page.shop}</span></a><span class="${c('starNum')}">4.8</span><span>好评率98%</span><span>平均12小时发货</span></div>
<img class="${c('mainPic')} pc-main-pic" id="mainPicImageEl" src="/img/${chosen.code}.svg" width="440" height="440" alt="">
<div class="${c('thumbnails')} pc-thumbs">${[1, 2, 3, 4, 5].map((at) => `<img class="${c('thumbnailPic')}" src="/img/${chosen.code}_${at}.svg" width="72" height="72" alt="">`).join('')}</div></section>
<section class="${c('purchase')} pc-buy">
<h1 class="${c('mainTitle')} pc-title" title="${page.title}">${page.title}</h1>
<div class="${c('priceWrap')} pc-price"><div class="${c('highlightPrice')} pc-high"><span class="${c('symbol')}">券后</span><span class="${c('unit')}">¥</span><span class="${c('text')} pc-amount" data-landed>${landed}</span></div><div class="${c('subPrice')} pc-low"><span>优惠前</span><span>¥</span><span data-list>${shortPrice(offer.listMinor)}</span></div><s class="${c('struck')} pc-struck">¥<span data-struck>${shortPrice(offer.struckMinor)}</span></s><span class="${c('salesDesc')} pc-sales">已售 ${page.sold}</span></div>
<div class="${c('couponWrap')} pc-coupons">${offer.reductions.map((one) => `<span class="${c('couponText')}">${one.text}</span>`).join('')}<span class="${c('couponText')}">退货宝</span></div>
<div class="${c('delivery')} pc-row"><em>配送</em><span>48小时内发货 · 快递：免运费</span></div>
<div class="${c('service')} pc-row"><em>保障</em><span>7天无理由退货 · 极速退款 · 假一赔四</span></div>
<div class="${c('skuItem')} pc-row"><em>颜色分类</em><div class="${c('skuValues')} pc-skus" id="skuOptionsArea">${page.skus.map((sku) => `<div class="${c('valueItem')} ${sku.id === chosen.id ? `${c('isSelected')} is-selected` : ''} pc-sku" role="button" tabindex="0" data-vid="${sku.id}"><img src="/img/${sku.code}.svg" width="28" height="28" alt=""><span class="${c('valueItemText')}">${sku.name}</span></div>`).join('')}</div></div>
<div class="${c('quantity')} pc-row"><em>数量</em><span class="pc-step"><button>-</button><input value="1" aria-label="数量"><button>+</button></span><span class="${c('stock')}">${offer.soldOut ? '缺货' : '有货'}</span></div>
<div class="${c('btnWrap')} pc-buttons">${offer.soldOut ? `<button class="${c('primaryBtn')} pc-now" disabled>商品已售罄</button>` : `<button class="${c('leftBtn')} pc-cart">加入购物车</button><button class="${c('primaryBtn')} pc-now">立即购买</button>`}</div>
<section class="${c('tabDetail')} pc-section"><h2>用户评价·500+</h2><p>杯子很轻，装热水半天还是烫的，盖子拧紧不漏。</p><p>颜色和图片一样，比别家 ¥75 的厚实。</p></section>
<section class="${c('paramsInfo')} pc-section"><h2>参数信息</h2><dl class="pc-params">${page.parameters.map(([name, value]) => `<div><dd title="${value}">${value}</dd><dt title="${name}">${name}</dt></div>`).join('')}</dl></section>
<section class="${c('detailDesc')} pc-section"><h2>图文详情</h2>${[6, 7, 8].map((at) => `<img loading="lazy" src="/img/${page.id}_${at}.svg" width="560" height="560" alt="">`).join('')}</section>
<section class="${c('recommend')} pc-section"><h2>看了又看</h2><div class="pc-decoys">${decoysFor(page, day)
    .map(
      (one) =>
        `<a href="#" class="${c('card')}"><img src="${one.image}" width="120" height="120" alt=""><span>${one.title}</span><b><i>¥</i>${shortPrice(one.minor)}</b></a>`,
    )
    .join('')}</div></section>
</section>
</main>
</div>
<script>window.__SHOP_PAGE__ = ${scriptJson({ itemId: page.id, skus: skuPrices(page, day) })}</script>
<script type="module" src="/pages/browser/taobao.js"></script>
</body>
</html>`;
}
