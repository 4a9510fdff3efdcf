// A product page shaped like today's JD family: the title arrives late, service plans and member prices stand beside the price.
import type { OfferPage } from '../world/offers';
import type { Day } from '../world/calendar';
import { decoysFor, fullPrice, scriptJson } from './parts';

/** Every SKU of a JD product has a number and page of its own: the product's number and the ones after it. */
export function jdNumber(page: OfferPage, at: number): string {
  return String(Number(page.id) + at);
}

/** The page's HTML for the SKU at this place. */
export function jdPage(page: OfferPage, day: Day, at: number): string {
  const sku = page.skus[at]!;
  const offer = page.offer(day, sku.id);
  const number = jdNumber(page, at);
  const price = fullPrice(offer.landedMinor);
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>【${page.brand}】${page.title} ${sku.name}-京东</title><link rel="icon" href="/img/icon.svg"><link rel="stylesheet" href="/pages/browser/jd.css"></head>
<body class="item-${number} JD">
<div id="shortcut" class="jd-top"><span>京东首页</span><a href="#">你好，请登录</a><a href="#">我的订单</a><a href="#">购物车 8</a></div>
<div class="crumb-wrap w"><div class="crumb"><a href="#">家居日用</a> &gt; <a href="#">水具酒具</a> &gt; <a href="#">保温杯</a> &gt; <a href="#">${page.brand}</a></div></div>
<div class="w product-intro">
<div class="preview-wrap"><img id="spec-img" src="/img/${sku.code}.svg" width="440" height="440" alt=""><div class="spec-list">${[1, 2, 3, 4, 5].map((one) => `<img src="/img/${sku.code}_${one}.svg" width="60" height="60" alt="">`).join('')}</div></div>
<div class="itemInfo-wrap">
<div class="sku-name-title" id="sku-title"><span class="skeleton"></span></div>
<div class="summary-price-wrap"><div class="summary-price J-summary-price"><div class="dt">京东价</div><div class="dd"><span class="p-price"><span>￥</span><span class="price J-p-${number}">${price}</span></span>
<span class="p-price-plus"><i>PLUS价</i><span>￥</span><span class="price-plus">${fullPrice(offer.memberMinor!)}</span></span> <del class="p-price-origin">￥${fullPrice(offer.struckMinor)}</del></div></div>
<div class="comment-count"><span>累计评价</span><a href="#comment">${page.own ? '2万+' : '68万+'}</a></div></div>
<div class="summary-promo"><div class="dt">促销</div><div class="dd"><em>限购</em> 购买1-10件时享受单件价￥${price}，超出数量以结算价为准</div></div>
<div class="summary-supply"><div class="dt">配送</div><div class="dd">${offer.soldOut ? '<b class="store-prompt">无货</b> 此商品暂时售完' : '<b class="store-prompt">有货</b> 18:00前付款，预计明天送达 · 京东快递'}</div></div>
<div class="choose-attrs"><div class="dt">选择颜色</div><div class="dd">${page.skus.map((one, place) => `<a class="item${place === at ? ' selected' : ''}" href="/${jdNumber(page, place)}.html" data-sku="${jdNumber(page, place)}" title="${one.name}"><img src="/img/${one.code}.svg" width="32" height="32" alt=""><i>${one.name}</i></a>`).join('')}</div></div>
<div class="choose-service"><div class="dt">京选服务</div><div class="dd"><div class="yb-item"><span class="name">1年摔坏换新</span><span class="price">￥12.90</span></div><div class="yb-item"><span class="name">2年只换不修</span><span class="price">￥19.90</span></div></div></div>
<div class="choose-baitiao"><div class="dt">白条分期</div><div class="dd"><span>￥${fullPrice(Math.round(offer.landedMinor / 3))}×3期</span><span>￥${fullPrice(Math.round(offer.landedMinor / 6))}×6期</span></div></div>
<div class="choose-btns"><span class="wrap-input"><input value="1" aria-label="数量"></span>${offer.soldOut ? '<a href="#none" class="btn-notice">到货通知</a>' : '<a href="#none" id="InitCartUrl" class="btn-special1">加入购物车</a><a href="#none" id="InitTradeUrl" class="btn-special2">立即购买</a>'}</div>
</div>
<div class="shop-side"><div class="contact"><a class="shop-name" href="#">${page.shop}</a><p>店铺星级 4.9</p></div><h4>看了又看</h4>${decoysFor(
    page,
    day,
  )
    .map(
      (one) =>
        `<div class="p-item"><img src="${one.image}" width="100" height="100" alt=""><div class="p-name">${one.title}</div><div class="p-price"><strong>￥${fullPrice(one.minor)}</strong></div></div>`,
    )
    .join('')}</div>
</div>
<div class="w detail"><ul class="tab-main"><li class="current">商品详情</li><li>规格与包装</li><li>售后保障</li><li>商品评价</li></ul><ul class="p-parameter-list">${[...page.parameters, ['商品编号', number] as const, ['店铺', page.shop] as const].map(([name, value]) => `<li title="${value}">${name}：${value}</li>`).join('')}</ul><div class="graphic">${[6, 7].map((one) => `<img src="/img/${page.id}_${one}.svg" loading="lazy" width="560" height="560" alt="">`).join('')}</div></div>
<script>window.pageConfig = ${scriptJson({ product: { skuid: number, name: page.title, color: sku.name } })}</script>
<script type="module" src="/pages/browser/jd.js"></script>
</body>
</html>`;
}
