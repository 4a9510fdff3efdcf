// Facts that a page prints beside a label: article number, brand, barcode ("Art.-Nr.: 4711", "品牌: 青屿").
import type { Page } from './page';
import { scanOf } from './scan';
import { isSeen } from './seen';

export interface Labelled {
  value: string;
  text: string;
  element: Element;
}

const labels = {
  sku: 'sku|asin|item no|item number|item id|item #|web id|artikelnr|artikel-nr|artikelnummer|artikel-nummer|art-nr|art.-nr|art.nr|art. nr|bestellnr|bestell-nr|bestellnummer|produktnr|produktnummer|product code|product id|product no|product number|réf|ref|référence|référence produit|codice|codice articolo|codice prodotto|código|código del producto|referencia|kód|kód produktu|код|код товара|артикул|šifra|商品编号|商品編號|货号|ebay item number|ebay-artikelnummer|numero oggetto ebay',
  brand:
    'brand|marke|hersteller|marque|marca|fabricant|značka|бренд|производитель|品牌|品牌名称|브랜드|ブランド',
  gtin: 'ean|gtin|upc|barcode|ean-code|ean code|isbn|isbn-13|条形码|條碼',
};
export type LabelKind = keyof typeof labels;
const kindOfLabel = new Map(
  (Object.entries(labels) as [LabelKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((label) => [label, kind] as const),
  ),
);
const longest = 24;

/** The label a text begins with, and the rest of it: "Art.-Nr.: 4711" or, where the value stands apart, "SKU". */
function labelOf(text: string): { kind: LabelKind; label: string; rest: string } | undefined {
  const colon = text.search(/[:：]/);
  const head = (colon < 0 ? text : text.slice(0, colon)).trim();
  if (head.length > longest || head.length < 2) return undefined;
  const name = head
    .toLowerCase()
    .replace(/[.\u200e\u200f]+$/, '')
    .trim();
  const kind = kindOfLabel.get(name) ?? (colon < 0 ? undefined : kindOfLabel.get(name.split(' ')[0] ?? ''));
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
  const value = next.data
    .replace(/\s+/g, ' ')
    .replace(/^\s*[:：]\s*/, '')
    .trim();
  return { value, element };
}

/**
 * The values printed beside labels of these kinds, around and after the title. A label that stands there with different
 * values gives none.
 */
export function readLabelled(page: Page, kinds: LabelKind[], from: number): Map<LabelKind, Labelled> {
  const { texts } = scanOf(page);
  const found = new Map<LabelKind, Labelled>();
  const torn = new Set<LabelKind>();
  for (let place = Math.max(0, from - 60); place < texts.length && place < from + 900; place += 1) {
    const data = texts[place]?.data ?? '';
    if (data.length > 90) continue;
    const said = labelOf(data.replace(/[\u200e\u200f]/g, '').trim());
    const spot = said && kinds.includes(said.kind) ? after(texts, place, said.rest) : undefined;
    if (!said || !spot || !fits[said.kind].test(spot.value) || !isSeen(spot.element)) continue;
    const before = found.get(said.kind);
    if (before && before.value !== spot.value) torn.add(said.kind);
    found.set(said.kind, before ?? { ...spot, text: `${said.label} ${spot.value}` });
  }
  for (const kind of torn) found.delete(kind);
  return found;
}
