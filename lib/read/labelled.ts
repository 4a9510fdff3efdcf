// Facts that a page prints beside a label: article number, brand, barcode ("Art.-Nr.: 4711", "品牌: 青屿").
import type { Page } from './page';
import { isVisible, scanOf } from './scan';

export interface Labelled {
  value: string;
  text: string;
  element: Element;
}

const sku =
  /^(?:sku|asin|item (?:no\.?|number|#)|artikel-?(?:nr\.?|nummer)|art\.? ?-?(?:nr\.?|no\.?)|art\.-?nr\.?|bestell-?(?:nr\.?|nummer)|produkt-?(?:nr\.?|nummer)|product (?:code|id|no\.?|number)|réf\.?|référence(?: produit)?|ref\.?|codice(?: (?:articolo|prodotto))?|código(?: del producto)?|referencia|kód(?: produktu)?|код(?: товара)?|артикул|šifra|商品编号|商品編號|货号|item id|ebay[ -]?(?:item number|artikelnummer)|numero oggetto ebay|web id|model id|mfr\.? part)\s*[:：#]?\s*/i;
const brand =
  /^(?:brand|marke|hersteller|marque|marca|fabricant|značka|бренд|производитель|品牌(?:名称)?|브랜드|ブランド)\s*[:：]\s*/i;
const gtin = /^(?:ean|gtin|upc|barcode|ean-?code|isbn(?:-13)?|条形码|條碼)\s*[:：]?\s*/i;

const patterns = { sku, brand, gtin };
export type LabelKind = keyof typeof patterns;
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
    const text = data.trim();
    for (const kind of kinds) {
      const match = patterns[kind].exec(text);
      const spot = match && after(texts, place, text.slice(match[0].length).trim());
      if (!spot || !fits[kind].test(spot.value) || !isVisible(spot.element)) continue;
      const before = found.get(kind);
      if (before && before.value !== spot.value) torn.add(kind);
      found.set(kind, before ?? { ...spot, text: `${match[0].trim()} ${spot.value}` });
    }
  }
  for (const kind of torn) found.delete(kind);
  return found;
}
