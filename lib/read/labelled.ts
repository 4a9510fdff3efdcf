// Facts that a page prints beside a label: article number, brand, barcode ("Art.-Nr.: 4711", "品牌: 青屿").
import { unseen } from '../decimal';
import { squeeze } from '../squeeze';
import type { Page } from './page';
import { placesWith } from './scan';
import { isSeen } from './seen';

export interface Labelled {
  value: string;
  text: string;
  element: Element;
}

/** In lower case, without spaces, dots and hyphens. */
const labels = {
  sku: /^(?:sku|asin|(?:item|product)(?:no|number|id|code|#)|webid|(?:art|artikel|bestell|produkt)(?:nr|nummer)|r[eé]f|r[eé]f[eé]renc(?:e|ia)(?:produit)?|(?:codice|código)(?:articolo|prodotto|delproducto)?|kód(?:produktu)?|код(?:товара)?|артикул|šifra|商品[编編][号號]|货号|(?:numerooggetto)?ebay)$/,
  brand:
    /^(?:brand|(?:make\/)?manufacturer|marke|hersteller|marque|marca|fabricante?|proizvajalec|výrobce|producent|merk|značka|бренд|производитель|品牌(?:名称)?|브랜드|ブランド)$/,
  gtin: /^(?:ean(?:code)?|gtin|upc|barcode|isbn(?:13)?|条形码|條碼)$/,
};
export type LabelKind = keyof typeof labels;
const kindOfLabel = (line: string) =>
  (Object.keys(labels) as LabelKind[]).find((kind) => labels[kind].test(line));
/** The first two letters of all labels, and the brackets and marks of direction that stand before some. */
const starts =
  /^(?:[\u200e\u200f〈【[(]|sk|as|it|pr|we|ar|be|r[eé]|c[oó]|kó|ко|ар|ši|商品|货号|eb|nu|br|ma|he|fa|vý|me|zn|бр|пр|品牌|브랜|ブラ|ea|gt|up|ba|is|条形|條碼)/gm;
const longest = 24;

/** The label a text begins with, and the rest of it: "Art.-Nr.: 4711" or, where the value stands apart, "SKU". */
function labelOf(text: string): { kind: LabelKind; label: string; rest: string } | undefined {
  const colon = text.search(/[:：]/);
  const head = (colon < 0 ? text : text.slice(0, colon)).trim();
  if (head.length > longest || head.length < 2) return undefined;
  const line = head.toLowerCase();
  const kind =
    kindOfLabel(line.replace(/[\s.-]+/g, '')) ??
    (colon < 0 ? undefined : kindOfLabel(line.split(' ')[0] ?? ''));
  // A brand without a colon is as likely an entry of a menu.
  if (kind === 'brand' && colon < 0) return undefined;
  return kind && { kind, label: head, rest: colon < 0 ? '' : text.slice(colon + 1).trim() };
}

const fits = {
  sku: /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_./-]{2,39}$/,
  brand: /^.{2,40}$/,
  gtin: /^\d{8,14}$/,
};

/** The words that follow a text: its own rest, or the next text of the same row. */
function after(texts: Text[], place: number, rest: string): { value: string; element: Element } | undefined {
  const own = texts[place]?.parentElement;
  if (rest !== '') return own ? { value: rest, element: own } : undefined;
  const next = texts[place + 1];
  const element = next?.parentElement;
  if (!next || !element) return undefined;
  const value = squeeze(next.data).replace(/^[:：] ?/, '');
  return { value, element };
}

export type LabelReader = typeof readLabelled;

/**
 * The values printed beside labels of these kinds, around and after the title. Where different values stand there, only
 * one that the page's title or address (`known`, in lower case) names is taken.
 */
export function readLabelled(
  page: Page,
  kinds: LabelKind[],
  from: number,
  known: string,
): [LabelKind, Labelled][] {
  const { texts } = page.scan;
  const found = new Map<LabelKind, Labelled[]>();
  for (const place of placesWith(page.scan, starts, from - 60, from + 900)) {
    const data = texts[place]?.data ?? '';
    if (data.length > 90) continue;
    const said = labelOf(
      data
        .replace(unseen, '')
        .trim()
        .replace(/^[〈【[(](.*)[〉】\])]$/, '$1'),
    );
    const spot = said && kinds.includes(said.kind) ? after(texts, place, said.rest) : undefined;
    if (!said || !spot || !fits[said.kind].test(spot.value) || !isSeen(spot.element)) continue;
    const all = found.get(said.kind) ?? [];
    if (all.some(({ value }) => value.toLowerCase() === spot.value.toLowerCase())) continue;
    found.set(said.kind, [...all, { ...spot, text: `${said.label} ${spot.value}` }]);
  }
  return [...found].flatMap(([kind, all]) => {
    const [one, other] = all.filter(({ value }) => all.length === 1 || known.includes(value.toLowerCase()));
    return one && !other ? [[kind, one] as [LabelKind, Labelled]] : [];
  });
}
