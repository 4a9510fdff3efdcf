// Which own product an offer of somebody else is to be compared with: ranked, with reasons; the operator decides.
import { corpusOf } from './corpus';
import { likenessOf, type Reason } from './same-product';
import type { Item } from './features';
import { measuresIn, withoutMeasures } from './words';

/** Own product or variant that comes into question. */
export interface Candidate {
  key: string;
  title: string;
  /** The variant's own name, which says more than the title: "云白 750ml". */
  spec?: string | undefined;
  price?: number | undefined;
}

export interface Suggestion {
  key: string;
  /** 0 to 1; compares suggestions with each other, it is no share of anything. */
  score: number;
  /** By the weights the very same product, not only one of its kind. */
  same: boolean;
  reasons: Reason[];
}

/** Title and variant as one title; a size of the variant takes the place of one in the title. */
export function fullTitle(title: string, spec: string | undefined): string {
  if (!spec || title.includes(spec)) return title;
  const kinds = measuresIn(spec).map((measure) => measure.replace(/[\d.]+$/, ''));
  return `${kinds.length > 0 ? withoutMeasures(title, kinds) : title} ${spec}`;
}

/** Titles with next to nothing in common need a size or a model number in common. */
const speaksFor = (reasons: readonly Reason[]) =>
  !reasons.includes('other-title') || reasons.includes('measure') || reasons.includes('code');

/** A size or pack that differs leaves a fifth of what else speaks for a candidate; titles that share next to nothing are none. */
const otherSize = 0.2;
const leastScore = 0.002;

/**
 * Own products for an offer, the likeliest first, at most `most`; `rejected` are never suggested again. Empty where
 * nothing is alike.
 */
export function suggestionsFor(
  rival: Item & { spec?: string | undefined },
  candidates: readonly Candidate[],
  rejected: readonly string[] = [],
  most = 3,
): Suggestion[] {
  const items = candidates
    .filter(({ key }) => !rejected.includes(key))
    .map(({ key, title, spec, price }) => ({
      key,
      item: { title: fullTitle(title, spec), ...(price !== undefined && { price }) },
    }));
  const { spec, ...offer } = rival;
  const mine = { ...offer, title: fullTitle(offer.title, spec) };
  const corpus = corpusOf([mine.title, ...items.map(({ item }) => item.title)]);
  return items
    .map(({ key, item }): Suggestion => {
      const { score, same, reasons } = likenessOf(mine, item, corpus);
      return { key, score: reasons.includes('other-measure') ? score * otherSize : score, same, reasons };
    })
    .filter(({ score, reasons }) => score >= leastScore && speaksFor(reasons))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
