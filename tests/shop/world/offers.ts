// What one piece costs on each product page and day: list price, the reductions shown, and the landed price.
import { products, type Product, type Sku } from './catalogue';
import type { Day } from './calendar';
import { rivalCut } from './incidents';
import { couponMoves, holdingOn, priceMoves, soldOut } from './rival-events';

export interface Reduction {
  text: string;
  minor: number;
}

export interface Offer {
  /** Price before coupons, in 分. */
  listMinor: number;
  struckMinor: number;
  reductions: Reduction[];
  /** What a buyer without membership pays for one piece. */
  landedMinor: number;
  /** A price that only members get; never the price of the page. */
  memberMinor?: number;
  /** Nobody can buy it. */
  soldOut?: boolean;
}

export interface OfferPage {
  site: 'tmall' | 'jd' | 'plain';
  id: string;
  shop: string;
  title: string;
  brand: string;
  own: boolean;
  sold: string;
  parameters: readonly (readonly [string, string])[];
  skus: { id: string; name: string; code: string; extraMinor: number }[];
  offer: (day: Day, skuId?: string) => Offer;
}

interface RivalPlan {
  site: OfferPage['site'];
  id: string;
  shop: string;
  brand: string;
  title: string;
  sold: string;
  listMinor: number;
  struckMinor: number;
  skus: [string, number][];
  capacity: string;
  material: string;
  reductions: (day: Day) => Reduction[];
  memberCut?: number;
}

const less = (text: string, yuan: number): Reduction => ({ text, minor: yuan * 100 });

const rivalPlans: RivalPlan[] = [
  {
    site: 'tmall',
    id: '690200000501',
    shop: '木禾家居旗舰店',
    brand: '木禾',
    title: '木禾 316 不锈钢保温杯 500ml 大容量便携直饮水杯',
    sold: '8000+',
    listMinor: 12_900,
    struckMinor: 16_900,
    skus: [
      ['雪白', 0],
      ['墨黑', 0],
      ['雪白 750ml', 3_000],
    ],
    capacity: '500ml',
    material: '316 不锈钢',
    reductions: (day) =>
      day >= rivalCut.from && day < rivalCut.until
        ? [less('店铺券20', 20), less('满99减20', 20)]
        : [less('店铺券10', 10), less('满99减10', 10)],
  },
  {
    site: 'tmall',
    id: '690200000352',
    shop: 'SIPLY旗舰店',
    brand: 'SIPLY',
    title: 'SIPLY 轻量杯 350ml 迷你随行杯',
    sold: '3000+',
    listMinor: 10_900,
    struckMinor: 12_900,
    skus: [
      ['奶白', 0],
      ['灰蓝', 0],
    ],
    capacity: '350ml',
    material: '304 不锈钢',
    reductions: () => [less('店铺券20', 20), less('满99减10', 10)],
  },
  {
    site: 'jd',
    id: '100520000500',
    shop: '北岸官方旗舰店',
    brand: '北岸',
    title: '北岸 316 不锈钢保温杯 500ml 商务直饮杯',
    sold: '5万+',
    listMinor: 10_900,
    struckMinor: 13_900,
    skus: [
      ['曜黑', 0],
      ['银灰', 0],
    ],
    capacity: '500ml',
    material: '316 不锈钢',
    reductions: () => [],
    memberCut: 400,
  },
  {
    site: 'jd',
    id: '100530000500',
    shop: '初壳京东旗舰店',
    brand: '初壳',
    title: '初壳 保温杯 500ml 316 内胆 赠杯刷',
    sold: '2万+',
    listMinor: 10_500,
    struckMinor: 12_900,
    skus: [
      ['米色', 0],
      ['浅绿', 0],
    ],
    capacity: '500ml',
    material: '316 不锈钢',
    reductions: () => [],
    memberCut: 300,
  },
  {
    site: 'plain',
    id: 'thermos-500',
    shop: '暖川',
    brand: '暖川',
    title: '暖川 保温杯 500ml 316 不锈钢',
    sold: '300+',
    listMinor: 11_800,
    struckMinor: 13_800,
    skus: [
      ['白色', 0],
      ['黑色', 0],
      ['白色 750ml', 2_000],
    ],
    capacity: '500ml',
    material: '316 不锈钢',
    reductions: () => [],
  },
  {
    site: 'plain',
    id: 'kettle-1200',
    shop: '暖川',
    brand: '暖川',
    title: '暖川 手提保温壶 1.2L',
    sold: '100+',
    listMinor: 14_900,
    struckMinor: 16_900,
    skus: [['深灰', 0]],
    capacity: '1.2L',
    material: '316 不锈钢',
    reductions: () => [],
  },
];

function ownOffer(product: Product, sku: Sku): Offer {
  const reductions =
    sku.listMinor >= 9_900 ? [less('店铺券10', 10), less('满99减10', 10)] : [less('店铺券10', 10)];
  return {
    listMinor: sku.listMinor,
    struckMinor: product.struckMinor + sku.listMinor - product.skus[0]!.listMinor,
    reductions,
    landedMinor: landed(sku.listMinor, reductions),
  };
}

function landed(listMinor: number, reductions: Reduction[]): number {
  return reductions.reduce((left, one) => left - one.minor, listMinor);
}

function ownPage(product: Product, site: 'tmall' | 'jd'): OfferPage {
  const skus = product.skus.map((sku, at) => ({
    id: `51000${product.tmallId.slice(-4)}${at + 1}`,
    name: sku.name,
    code: sku.code,
    extraMinor: sku.listMinor - product.skus[0]!.listMinor,
  }));
  return {
    site,
    id: site === 'tmall' ? product.tmallId : product.jdId,
    shop: site === 'tmall' ? '青屿旗舰店' : '青屿官方旗舰店',
    title: product.title,
    brand: '青屿',
    own: true,
    sold: product.sold,
    parameters: product.parameters,
    skus,
    offer: (_day, skuId) => {
      const offer = ownOffer(
        product,
        product.skus[
          Math.max(
            0,
            skus.findIndex((one) => one.id === skuId),
          )
        ]!,
      );
      // JD shows the reduced price itself as the JD price, as its own promotions are taken off directly.
      return site === 'tmall'
        ? offer
        : { ...offer, listMinor: offer.landedMinor, reductions: [], memberMinor: offer.landedMinor - 300 };
    },
  };
}

function rivalPage(plan: RivalPlan): OfferPage {
  const skus = plan.skus.map(([name, extraMinor], at) => ({
    id: `52${plan.id.replace(/\D/g, '').slice(-6)}${at + 1}`,
    name,
    code: `${plan.brand}-${at + 1}`,
    extraMinor,
  }));
  return {
    site: plan.site,
    id: plan.id,
    shop: plan.shop,
    brand: plan.brand,
    title: plan.title,
    own: false,
    sold: plan.sold,
    parameters: [
      ['品牌', plan.brand],
      ['材质', plan.material],
      ['容量', plan.capacity],
    ],
    skus,
    offer: (day, skuId) => {
      const moved = holdingOn(priceMoves, plan.id, day).reduce((sum, { byMinor }) => sum + byMinor, 0);
      const listMinor = plan.listMinor + moved + (skus.find((one) => one.id === skuId)?.extraMinor ?? 0);
      const [other] = holdingOn(couponMoves, plan.id, day);
      const reductions = other
        ? [less(`店铺券${other.coupon}`, other.coupon), less(`满99减${other.reduction}`, other.reduction)]
        : plan.reductions(day);
      const landedMinor = landed(listMinor, reductions);
      return {
        listMinor,
        struckMinor: plan.struckMinor,
        reductions,
        soldOut: holdingOn(soldOut, plan.id, day).length > 0,
        landedMinor,
        ...(plan.memberCut && { memberMinor: landedMinor - plan.memberCut }),
      };
    },
  };
}

/** Every product page of the demo shop: own ones on Tmall and JD, then the rivals'. */
export const offerPages: OfferPage[] = [
  ...products.map((product) => ownPage(product, 'tmall')),
  ...products.map((product) => ownPage(product, 'jd')),
  ...rivalPlans.map(rivalPage),
];

/** The page with this number or slug on this site, if there is one. */
export function offerPage(site: OfferPage['site'], id: string): OfferPage | undefined {
  return offerPages.find((page) => page.site === site && page.id === id);
}
