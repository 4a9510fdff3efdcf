// Whether two items are the same product: a probability with the reasons for and against it.
import type { Corpus } from './corpus';
import { featureNames, featuresOf, type Feature, type Item } from './features';
import { parseTree, probability } from './trees';
import { bias, threshold, treeTexts } from './weights';

const trees = treeTexts.map(parseTree);

export type Reason =
  | 'title'
  | 'code'
  | 'measure'
  | 'colour'
  | 'brand'
  | 'price'
  | 'other-code'
  | 'other-measure'
  | 'other-colour'
  | 'other-brand'
  | 'far-price'
  | 'other-title';

export interface Likeness {
  /** Probability that both are the same product, 0 to 1, by weights fitted to public pairs. */
  score: number;
  same: boolean;
  /** What speaks for it, then what speaks against it. */
  reasons: Reason[];
}

/** A price less than a fifth away is near; one that is double or half is far. */
const near = Math.log(1.2);
const far = Math.log(2);

function reasonsOf(of: Record<Feature, number>): Reason[] {
  const list: [boolean, Reason][] = [
    [of.codes === 1 || of['code-within'] === 1, 'code'],
    [of.measures > 0, 'measure'],
    [of['most-covered'] >= 0.6, 'title'],
    [of.colours > 0, 'colour'],
    [of.brand > 0.5, 'brand'],
    [of.price >= 0 && of.price <= near, 'price'],
    [of.measures === 0, 'other-measure'],
    [of.codes >= 0 && of.codes < 1 && of['code-within'] < 1, 'other-code'],
    [of.colours === 0, 'other-colour'],
    [of.brand >= 0 && of.brand < 0.25, 'other-brand'],
    [of.price >= far, 'far-price'],
    [of['most-covered'] < 0.3, 'other-title'],
  ];
  return list.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** Compares two items; `corpus` counts the words of all titles that come into question. */
export function likenessOf(one: Item, other: Item, corpus: Corpus): Likeness {
  const features = featuresOf(one, other, corpus);
  const score = probability(trees, bias, features);
  const named = Object.fromEntries(featureNames.map((name, at) => [name, features[at] ?? 0]));
  return { score, same: score >= threshold, reasons: reasonsOf(named as Record<Feature, number>) };
}
