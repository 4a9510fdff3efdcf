// The comparison at the narrowest panel: figures stay clear of what stands beside them, products of two platforms differ.
import { expect, it } from 'vitest';
import { boardOf, type Product } from '../../components/prices/board';
import { MarketSheet } from '../../components/prices/market-sheet';
import { OtherProducts } from '../../components/prices/other-products';
import { PriceRuler } from '../../components/prices/price-ruler';
import { ProductOptions } from '../../components/prices/product-options';
import { reasonsInWords } from '../../components/prices/suggestions';
import { RivalRow } from '../../components/prices/rival-row';
import { useWords } from '../../components/words';
import '../../assets/theme.css';
import '../../assets/base.css';
import '../../assets/ledger.css';
import '../../assets/prices.css';
import '../../assets/price-list.css';
import type { OfferRow, WatchRow } from '../../lib/rows';
import { stageOf } from './stage';

const stage = stageOf(334);
const soon = { timeout: 10_000 };
const now = Date.parse('2026-09-18T09:12:00+08:00');

const offer = (offerKey: string, priceMinor: number, site = 'jd'): OfferRow => ({
  key: `${offerKey}|1`,
  offerKey,
  site,
  url: `https://shop.example/${offerKey}`,
  offer: { title: '青屿 316 保温杯', shop: offerKey, from: {} },
  priceMinor,
  currency: 'CNY',
  reader: 'general',
  pageTitle: offerKey,
  firstSeen: now - 600_000,
  lastSeen: now,
});
const watch = (offerKey: string, part: Partial<WatchRow>): WatchRow => ({
  offerKey,
  watched: true,
  own: false,
  changedAt: now,
  ...part,
});

/** Mine at 99 on two platforms; one of them with rivals at the prices given. */
function products(...rivals: number[]): Product[] {
  const keys = rivals.map((_, at) => `竞店${at}`);
  return boardOf(
    {
      watches: [
        watch('own-jd', { own: true, watched: false, productKey: 'jd' }),
        watch('own-taobao', { own: true, watched: false, productKey: 'taobao' }),
        ...keys.map((key) => watch(key, { productKey: 'jd' })),
      ],
      offers: new Map<string, OfferRow[]>([
        ['own-jd', [offer('own-jd', 9900)]],
        ['own-taobao', [offer('own-taobao', 9900, 'taobao')]],
        ...keys.map((key, at) => [key, [offer(key, rivals[at] ?? 0)]] as [string, OfferRow[]]),
      ]),
      states: new Map(),
    },
    [],
    { now, timeZone: 'Asia/Shanghai' },
  ).products;
}
const one = (found: Product[], key: string) => {
  const product = found.find((each) => each.key === key);
  if (!product) throw new Error(`no ${key}`);
  return product;
};
const rect = (selector: string) =>
  stage.box.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it.each([7290, 234_567])('keeps the gap of a rival at %i clear of the arrow', async (minor) => {
  const all = products(minor);
  const [rival] = one(all, 'jd').rivals;
  if (!rival) throw new Error('no rival');
  stage.show(<RivalRow rival={rival} rank={1} mine={undefined} products={all} now={now} />);
  await expect.poll(() => stage.box.querySelectorAll('.gap > span').length, soon).toBe(2);
  const arrow = rect('.chev');
  for (const part of stage.box.querySelectorAll('.gap > span'))
    expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(arrow.left);
  expect(stage.box.querySelector('.gap')?.textContent).toMatch(/\.\d\d /);
});

it.each([[[7290, 8900]], [[9000, 9500, 9700]], [[9900, 300_000]]])(
  'writes my price on the ruler clear of its ends among %j',
  async (rivals) => {
    stage.show(<PriceRuler product={one(products(...rivals), 'jd')} />);
    await expect.poll(() => stage.box.querySelector('.me > span'), soon).not.toBeNull();
    const mine = rect('.me > span');
    expect([rect('.e0'), rect('.e1'), rect('.med > span')].map((other) => meet(mine, other))).toEqual([
      false,
      false,
      false,
    ]);
    const box = stage.box.getBoundingClientRect();
    expect(mine.left >= box.left && mine.right <= box.right).toBe(true);
  },
);

it('names the platform of products that are called the same', async () => {
  const all = products(7290);
  stage.show(
    <>
      <select>
        <ProductOptions products={all} />
      </select>
      <OtherProducts products={all} onPick={() => undefined} />
    </>,
  );
  const options = () => [...stage.box.querySelectorAll('option')].map((each) => each.textContent);
  await expect.poll(options, soon).toEqual(['京东 · 青屿 316 保温杯', '淘宝天猫 · 青屿 316 保温杯']);
  expect(stage.box.querySelector('.ot')?.textContent).toContain('京东 · 竞品 1 个');
});

it('says of rank 1 that it is the lowest of those watched, and of a shop each figure under its head', async () => {
  stage.show(<MarketSheet products={products(10_500)} />);
  await expect.poll(() => stage.box.textContent, soon).toContain('；0 个高于竞品中位价，1 个是监控内最低');
  const heads = [...stage.box.querySelectorAll('thead th')].map((each) => each.textContent);
  expect(heads).toEqual(['店铺', '商品', '比我便宜', '价差中位数']);
  expect([...stage.box.querySelectorAll('tbody td')].map((each) => each.textContent)).toEqual([
    '1',
    '0',
    '+6.1%',
  ]);
});

it('tells what speaks against a match from what speaks for it', async () => {
  const Said = ({ reasons }: { reasons: string[] }) => <p>{reasonsInWords(reasons, useWords())}</p>;
  stage.show(
    <>
      <Said reasons={['measure', 'price', 'other-title']} />
      <Said reasons={['other-title']} />
      <Said reasons={['code']} />
    </>,
  );
  const said = () => [...stage.box.querySelectorAll('p')].map((each) => each.textContent);
  await expect.poll(said, soon).toEqual(['规格相同、价格相近，但标题差别大', '标题差别大', '型号相同']);
});
