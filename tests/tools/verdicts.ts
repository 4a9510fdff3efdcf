// Compares one line of the reading tool with what is known to be true of the page: right, wrong, absent or invented, by field.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meaningsOf } from '../../lib/currencies';
import type { ListedPage } from './page-list';
import type { Line } from './reading-line';

export type Outcome = 'right' | 'wrong' | 'absent' | 'invented';
export interface Verdict {
  field: string;
  outcome: Outcome;
  expected: unknown;
  got: unknown;
}

type Same = (expected: string, got: string) => boolean;

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const sameText: Same = (expected, got) => squeeze(expected).toLowerCase() === squeeze(got).toLowerCase();
const sameNumber: Same = (expected, got) => Math.abs(Number(expected) - Number(got)) < 1e-9;
const sameCurrency: Same = (expected, got) =>
  expected.trim() === got || meaningsOf(expected.replace(/[~\s]+/g, '')).includes(got);

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here ? (here as Record<string, unknown>)[key] : undefined),
    value,
  );

const printed = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const lengthOf = (value: unknown) => (Array.isArray(value) ? String(value.length) : undefined);
const bucketOf = (value: unknown) => at(value, 'value') ?? at(value, 'atLeast');

/** How each field of `expect` is found in an offer and compared; several accepted values stand in a list. */
const fields: Record<string, { got(offer: unknown): unknown; same: Same }> = {
  price: { got: (offer) => at(offer, 'price', 'amount'), same: sameNumber },
  priceLabel: { got: (offer) => at(offer, 'price', 'label'), same: sameText },
  originalPrice: { got: (offer) => at(offer, 'originalPrice'), same: sameNumber },
  currency: {
    got: (offer) => at(offer, 'price', 'currency') ?? at(offer, 'priceRange', 'currency'),
    same: sameCurrency,
  },
  itemId: { got: (offer) => at(offer, 'itemId'), same: sameText },
  title: { got: (offer) => at(offer, 'title'), same: sameText },
  titleContains: {
    got: (offer) => at(offer, 'title'),
    same: (expected, got) => squeeze(got).includes(squeeze(expected)),
  },
  sku: { got: (offer) => at(offer, 'sku'), same: sameText },
  brand: { got: (offer) => at(offer, 'brand'), same: sameText },
  gtin: {
    got: (offer) => at(offer, 'gtin'),
    same: (expected, got) => expected.padStart(14, '0') === got.padStart(14, '0'),
  },
  availability: { got: (offer) => at(offer, 'availability'), same: sameText },
  shop: { got: (offer) => at(offer, 'shop'), same: sameText },
  shopScore: { got: (offer) => at(offer, 'shopScore'), same: sameNumber },
  skuCount: { got: (offer) => lengthOf(at(offer, 'skus')), same: sameNumber },
  paramCount: { got: (offer) => lengthOf(at(offer, 'parameters')), same: sameNumber },
  reviewCount: { got: (offer) => bucketOf(at(offer, 'reviewCount')), same: sameNumber },
};

function judge(field: string, expected: unknown, got: unknown, same: Same): Verdict {
  const accepted = (Array.isArray(expected) ? expected : [expected]).map(String);
  const outcome: Outcome =
    expected === null
      ? got === undefined
        ? 'right'
        : 'invented'
      : got === undefined
        ? 'absent'
        : accepted.some((one) => same(one, printed(got)))
          ? 'right'
          : 'wrong';
  return { field, outcome, expected, got };
}

function judgeBucket(field: string, expected: unknown, got: unknown): Verdict {
  const known = ['value', 'atLeast'].filter((key) => at(expected, key) !== undefined);
  const right = known.every((key) => at(expected, key) === at(got, key));
  return { field, outcome: got === undefined ? 'absent' : right ? 'right' : 'wrong', expected, got };
}

function judgeCoupons(expected: unknown, offer: unknown): Verdict {
  const coupons = at(offer, 'coupons');
  const amounts = Array.isArray(coupons) ? coupons.map((one) => String(at(one, 'amount'))) : undefined;
  const right = (expected as string[]).every((one) => amounts?.some((amount) => sameNumber(one, amount)));
  return {
    field: 'coupon',
    outcome: !amounts ? 'absent' : right ? 'right' : 'wrong',
    expected,
    got: amounts,
  };
}

function judgeRange(expected: unknown, offer: unknown): Verdict {
  const range = at(offer, 'priceRange');
  const [low = '', high = ''] = expected as string[];
  const right = sameNumber(low, String(at(range, 'low'))) && sameNumber(high, String(at(range, 'high')));
  return {
    field: 'priceRange',
    outcome: range === undefined ? 'absent' : right ? 'right' : 'wrong',
    expected,
    got: range,
  };
}

type Row = Record<string, string>;

function rowsOf(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])),
  );
}

const columns: Record<string, string[]> = {
  itemId: ['sku', 'nid'],
  title: ['title', 'raw_title'],
  price: ['price', 'view_price'],
  shop: ['shop', 'nick'],
};
const cell = (row: Row, name: string) =>
  columns[name]?.map((column) => row[column]).find((one) => one !== undefined && one !== '');
const prefix = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').slice(0, 16);

/** Items are found by their id, else by the first letters of their title; each reading is used once. */
function judgeItems(path: string, offers: unknown[]): Verdict[] {
  const left = [...offers];
  return rowsOf(path).flatMap((row) => {
    const id = cell(row, 'itemId');
    const title = cell(row, 'title') ?? '';
    const index = left.findIndex((offer) =>
      id !== undefined && at(offer, 'itemId') !== undefined
        ? at(offer, 'itemId') === id
        : prefix(printed(at(offer, 'title'))) === prefix(title),
    );
    const [offer] = index < 0 ? [undefined] : left.splice(index, 1);
    return (['itemId', 'title', 'price', 'shop'] as const).flatMap((name) => {
      const expected = cell(row, name);
      const field = fields[name];
      return expected === undefined || !field
        ? []
        : [judge(`items.${name}`, expected, field.got(offer), field.same)];
    });
  });
}

/** The amounts that a page is known to show as prices: its own, or those of its items. */
export function pricesOf(page: ListedPage, folder: string): string[] {
  const { price, priceRange, items } = page.expect ?? {};
  const own = [price, priceRange].flat().filter((one) => one !== undefined && one !== null);
  const rows = typeof items === 'string' ? rowsOf(join(folder, items)) : [];
  return [...own.map(String), ...rows.flatMap((row) => cell(row, 'price') ?? [])];
}

/** All verdicts on one page; fields that `expect` does not name are not known and not judged. */
export function judgePage(page: ListedPage, line: Line, folder: string): Verdict[] {
  const offer = line['offer'];
  const offers = (line['offers'] as unknown[] | undefined) ?? [];
  return Object.entries(page.expect ?? {}).flatMap(([name, expected]): Verdict[] => {
    const field = fields[name];
    if (name === 'state') return [judge('state', expected, line.state, sameText)];
    if (name === 'offers') {
      const got = offers.length + (offer === undefined ? 0 : 1);
      return [{ field: 'offers', outcome: got === expected ? 'right' : 'invented', expected, got }];
    }
    if (name === 'count')
      return [judge('count', expected, offers.length === 0 ? undefined : offers.length, sameNumber)];
    if (name === 'items') return judgeItems(join(folder, String(expected)), offers);
    if (name === 'coupon') return [judgeCoupons(expected, offer)];
    if (name === 'priceRange') return [judgeRange(expected, offer)];
    if (name === 'sales' || name === 'reviews')
      return [judgeBucket(name, expected, at(offer, name === 'sales' ? 'sales' : 'reviewCount'))];
    return field ? [judge(name, expected, field.got(offer), field.same)] : [];
  });
}
