// The shop's own words as far as they were read today: titles of goods on sale, and what stands on own product pages.
import type { Evidence, Facts, OwnPage } from './checks/contract';
import { goodsOf } from './goods';
import type { Seen } from './judge-each';
import { pageEvidence, titleOf } from './own-pages';
import { valueOf, type Offer } from './reading';
import { rowsOf } from './table-rows';

export interface ShopText {
  text: string;
  /** The goods it is about. */
  goods: string;
  evidence: Evidence;
}

function pageTexts(page: OwnPage): ShopText[] {
  const { offer } = page.draft;
  if (!offer) return [];
  const lines: [keyof Offer, string[]][] = [
    ['title', [valueOf(offer.title) ?? '']],
    ['coupons', (valueOf(offer.coupons) ?? []).map(({ text }) => text)],
    ['badges', valueOf(offer.badges) ?? []],
    ['parameters', (valueOf(offer.parameters) ?? []).map(({ name, value }) => `${name} ${value}`)],
    ['skus', (valueOf(offer.skus) ?? []).map(({ name }) => name)],
  ];
  return lines.flatMap(([field, texts]) =>
    texts
      .filter((text) => text !== '')
      .map((text) => ({ text, goods: titleOf(page), evidence: pageEvidence(page, field, text) })),
  );
}

/** Titles of the goods list, each once, and the texts of own pages; `seen` says whether the whole list was read. */
export function shopTextsOf(facts: Facts): { texts: ShopText[]; seen: Seen } {
  const found = rowsOf(facts, 'goods', 'product');
  const rows = found.ok ? found.value.rows : [];
  const titles = new Map<string, ShopText>();
  for (const row of rows) {
    const { name, onSale } = goodsOf(row);
    const evidence = row['product']?.evidence;
    if (onSale && evidence && name.title !== '')
      titles.set(name.title, {
        text: name.title,
        goods: name.title,
        evidence: { ...evidence, text: name.title },
      });
  }
  const seen: Seen = found.ok
    ? found.value
    : {
        read: 0,
        total: undefined,
        complete: false,
        evidence: facts.own().map((page) => pageEvidence(page, 'title')),
      };
  return { texts: [...titles.values(), ...facts.own().flatMap(pageTexts)], seen };
}
