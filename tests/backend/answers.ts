// What the backend answered to a page, and what is expected of the reading of it.
import type { Words } from './words';

export interface ExpectedTable {
  columns: string[];
  /** One cell a column: as printed, several when any of them is right, "" where nothing stands. */
  rows: (string | string[])[][];
  /** Rows in all as the page states it; absent where it states none. */
  total?: number;
}

export interface ExpectedPair {
  label: string;
  /** As an exact decimal. */
  value: string;
}

export interface Expected {
  tables: ExpectedTable[];
  pairs: ExpectedPair[];
  /** Right where they are read, and nothing amiss where they are not: numbers that are no figures. */
  besides: ExpectedPair[];
  /** The days that all its pairs are for. */
  period?: { from: string; to: string };
}

/** The answers that a page got, by the name of what it asked. */
export type Answers = Map<string, unknown>;

export interface Variant {
  name: string;
  sku: string;
  enabled: boolean;
  priceWithTax: number;
  currencyCode: string;
  stockLevels: { stockOnHand: number; stockAllocated: number }[];
}
export interface Order {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
  total: number;
  subTotal: number;
  subTotalWithTax: number;
  shipping: number;
  shippingWithTax: number;
  currencyCode: string;
  updatedAt: string;
  orderPlacedAt: string | null;
  shippingLines: { shippingMethod: { name: string } }[];
  lines: {
    productVariant: { name: string; sku: string; product?: { name: string } };
    unitPrice: number;
    unitPriceWithTax: number;
    quantity: number;
    orderPlacedQuantity: number;
    linePrice: number;
    linePriceWithTax: number;
  }[];
  taxSummary: { description: string; taxRate: number; taxBase: number; taxTotal: number }[];
  payments: { amount: number; refunds: { total: number }[] }[];
  fulfillments: { lines: { orderLineId: string; quantity: number }[] }[];
}
export interface List<Item> {
  items: Item[];
  totalItems: number;
}

export const nothing: Expected = { tables: [], pairs: [], besides: [] };
export const decimal = (minor: number) => String(minor / 100);
export const count = (value: number) => String(value);

/** What an answer holds under a field; throws where the page never asked. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what the backend is known to answer
export function told<T>(answers: Answers, asked: string, field: string): T {
  const answer = answers.get(asked) as Record<string, T> | undefined;
  const found = answer?.[field];
  if (found === undefined) throw new Error(`the page did not ask for ${asked}`);
  return found;
}

export const idOf = (id: string): ExpectedPair => ({ label: 'ID', value: id });
export const onOff = (words: Words, enabled: boolean) =>
  words.word(enabled ? 'common.enabled' : 'common.disabled');

/** Between the drawing of a page and its reading some seconds pass. */
export const lately = (words: Words, iso: string, now: number) => [
  ...new Set(Array.from({ length: 13 }, (_, at) => words.ago(iso, now - at * 1000))),
];
