// What the data in a page's inline scripts states of an offer: found by the names of its keys, wherever they are nested.
import { at, embeddedJson, listOf, words } from './embedded';
import { namesIn } from './sku-base';

/**
 * Names of keys, from anywhere in the data inwards ("goods.goodsName"); where sites have called the same thing by
 * several names, `|` stands between them, and the first that is there counts.
 */
export type DataPath = string;

/** Where in a site's data an offer's fields stand. Data, not code, so that a site is one small list. */
export interface DataCues {
  /** The words right before the data in an inline script. */
  marker: string;
  /** Power of ten by which amounts in the data are larger than printed ones. */
  scale?: number;
  itemId?: DataPath;
  title?: DataPath;
  shop?: DataPath;
  brand?: DataPath;
  /** Selectors of elements that print them, where some have names after all. */
  shopAt?: string;
  brandAt?: string;
  rating?: DataPath;
  reviewCount?: DataPath;
  sales?: DataPath;
  currency?: DataPath;
  /** What the thing costs, the lowest where choices differ. */
  low?: DataPath;
  high?: DataPath;
  /** Id of the choice that the page was opened with. */
  chosen?: DataPath;
  skus?: DataPath;
  sku?: {
    id: DataPath;
    /** The words of a choice, or a list of them, each under `word`. "" where paths through properties name it. */
    name: DataPath;
    word?: string;
    price?: DataPath;
    stock?: DataPath;
    /** Where prices and stock stand apart from the choices, by their ids. */
    infos?: DataPath;
  };
}

export interface DataSku {
  id?: string;
  /** The words of its choices. */
  parts: string[];
  price?: string;
  stock?: number;
  /** Its article number. */
  code?: string;
}

/** What data states, amounts as plain decimals. */
export interface Stated {
  itemId?: string;
  title?: string;
  shop?: string;
  brand?: string;
  rating?: string;
  reviewCount?: string;
  sales?: string;
  currency?: string;
  low?: string;
  high?: string;
  chosen?: string;
  skus: DataSku[];
}

const isBox = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The value of the outermost key of this name that is not null. */
function find(root: unknown, key: string): unknown {
  const boxes = [root];
  for (let next = 0; next < boxes.length && next < 20_000; next += 1) {
    const here = boxes[next];
    if (!isBox(here)) continue;
    const found = Object.hasOwn(here, key) ? at(here, key) : undefined;
    if (found !== undefined && found !== null) return found;
    for (const inner of Object.values(here)) if (isBox(inner)) boxes.push(inner);
  }
  return undefined;
}

/** The value a path leads to; undefined where the data has none of its names. */
export function dig(root: unknown, path: DataPath | undefined): unknown {
  for (const way of path?.split('|') ?? []) {
    const found = way.split('.').reduce(find, root);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A plain amount from data, `scale` powers of ten smaller; undefined for masks, texts and 0. */
export function amountOf(value: unknown, scale = 0): string | undefined {
  const text = words(value) ?? '';
  if (!/^\d{1,15}(\.\d{1,8})?$/.test(text) || Number(text) <= 0) return undefined;
  return scale === 0 ? text : String(Number(text) / 10 ** scale);
}

/** Pieces left; undefined for anything but a whole number. */
export const piecesOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** The words of a choice: one text, or several under a key of each. */
const partsOf = (value: unknown, word: string | undefined): string[] =>
  isBox(value)
    ? Object.values(value).flatMap((one) => words(word === undefined ? one : at(one, word)) ?? [])
    : (words(value)?.split(/ ?, ?| \/ /) ?? []);

function skusBy(data: unknown, { skus, sku, scale }: DataCues): DataSku[] {
  if (!sku) return [];
  const named = namesIn(dig(data, 'skuBase'));
  const infos = dig(data, sku.infos);
  return listOf(dig(data, skus)).map((one) => {
    const id = words(dig(one, sku.id));
    const info = sku.infos ? at(infos, id ?? '') : one;
    return {
      ...(id && { id }),
      parts: sku.name === '' ? named(one) : partsOf(dig(one, sku.name), sku.word),
      price: amountOf(dig(info, sku.price), scale),
      stock: piecesOf(dig(info, sku.stock)),
    };
  });
}

const texts = [
  'itemId',
  'title',
  'shop',
  'brand',
  'rating',
  'reviewCount',
  'sales',
  'currency',
  'chosen',
] as const;

/** What the page's data states by a site's cues; undefined where it does not carry that data. */
export function statedBy(document: Document, cues: DataCues): Stated | undefined {
  const data = embeddedJson(document, cues.marker);
  if (data === undefined) return undefined;
  const stated: Stated = { skus: [] };
  for (const field of texts) {
    const text = words(dig(data, cues[field]));
    if (text) stated[field] = text;
  }
  for (const field of ['low', 'high'] as const) {
    const amount = amountOf(dig(data, cues[field]), cues.scale);
    if (amount) stated[field] = amount;
  }
  stated.skus = skusBy(data, cues).filter(({ parts }) => parts.length > 0);
  return stated;
}
