// Stock and sales of every SKU on every platform and day, counted back from the pieces left on 2026-09-18.
import { products, type Product, type Sku } from './catalogue';
import { addDays, weekday, type Day } from './calendar';
import { stockTransfer } from './incidents';
import type { Platform } from './platforms';
import { wholeOf } from './random';

export interface StockRow {
  product: Product;
  sku: Sku;
  available: number;
  soldIn7Days: number;
  inTransit: number;
}

const ANCHOR: Day = '2026-09-18';
const CORE_LEFT = 126;
/** Cover is at least this on the anchor day, so that a week later nothing but the core SKU is short. */
const COVER_RANGE = [27, 58] as const;
const SHARE: Record<Platform, number> = { tmall: 1, jd: 0.5, douyin: 0.8 };

/** Pieces sold of one SKU in one day: a fixed weekly rhythm, so that a seven-day average stays put. */
export function soldOn(platform: Platform, sku: Sku, day: Day): number {
  return Math.max(1, Math.round(sku.week[weekday(day)]! * SHARE[platform]));
}

/** Every SKU's row as the goods list shows it in the morning of `day`. */
export function stockOn(platform: Platform, day: Day): StockRow[] {
  return products.flatMap((product) => product.skus.map((sku) => stockRow(platform, product, sku, day)));
}

function stockRow(platform: Platform, product: Product, sku: Sku, day: Day): StockRow {
  let soldIn7Days = 0;
  for (let back = 1; back <= 7; back += 1) soldIn7Days += soldOn(platform, sku, addDays(day, -back));
  const core = platform === 'tmall' && sku.code === stockTransfer.sku;
  const cover = wholeOf(`cover ${platform} ${sku.code}`, COVER_RANGE[0], COVER_RANGE[1]);
  let available = core ? CORE_LEFT : Math.round((soldIn7Days / 7) * cover) + wholeOf(`odd ${sku.code}`, 0, 3);
  for (let at = day; at < ANCHOR; at = addDays(at, 1)) available += soldOn(platform, sku, at);
  for (let at = ANCHOR; at < day; at = addDays(at, 1)) available -= soldOn(platform, sku, at);
  if (core && day <= stockTransfer.day) available += stockTransfer.pieces;
  if (core && day >= stockTransfer.restockOn) available += stockTransfer.restock;
  const inTransit = core && day > ANCHOR && day < stockTransfer.restockOn ? stockTransfer.restock : 0;
  return { product, sku, available, soldIn7Days, inTransit };
}
