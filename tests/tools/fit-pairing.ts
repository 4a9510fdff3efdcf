// `npm run fit-pairing -- DIR`: fits the weights of pairing to labelled pairs (*.train.tsv) and writes lib/pairing/weights.ts.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featuresOf } from '../../lib/pairing/features';
import { bestThreshold, boost, type Sample } from '../bench/boosting';
import { corpusOfPairs, readPairs } from '../bench/pair-list';
import { probability } from '../../lib/pairing/trees';

const folds = 5;
const dir = process.argv[2];
if (!dir) throw new Error('Say where the pairs are: npm run fit-pairing -- DIR');

const lists = readdirSync(dir)
  .filter((name) => name.endsWith('.train.tsv'))
  .sort()
  .map((name): Sample[] => {
    const pairs = readPairs(join(dir, name));
    const corpus = corpusOfPairs(pairs);
    return pairs.map(({ left, right, match }) => ({ features: featuresOf(left, right, corpus), match }));
  });

const held = lists.map((): { score: number; match: boolean }[] => []);
for (let fold = 0; fold < folds; fold += 1) {
  const model = boost(lists.flatMap((samples) => samples.filter((_, at) => at % folds !== fold)));
  for (const [list, samples] of lists.entries())
    for (const [at, { features, match }] of samples.entries())
      if (at % folds === fold)
        held[list]?.push({ score: probability(model.trees, model.bias, features), match });
}
const threshold = bestThreshold(held);
const { trees, bias } = boost(lists.flat());
const short = (value: number) => String(Number(value.toPrecision(3)));
const lines = trees.map(
  ({ asks, below, answers }) =>
    `  '${asks.map((ask, at) => `${ask}<${short(below[at] ?? 0)}`).join(' ')}|${answers.map(short).join(' ')}',`,
);
const text = `// Weights of pairing: made by \`npm run fit-pairing\`, not by hand.

/**
 * Fitted to the *train* parts of the Amazon–Google and Walmart–Amazon product pairs of the ER-Magellan benchmark
 * (University of Wisconsin–Madison), as distributed with Ditto (Megagon Labs, Apache-2.0).
 */
export const treeTexts = [
${lines.join('\n')}
];

export const bias = ${short(bias)};

/** From this probability on two items are taken for the same; chosen by cross-validation on *train*. */
export const threshold = ${threshold};
`;
writeFileSync(fileURLToPath(new URL('../../lib/pairing/weights.ts', import.meta.url)), text);
process.stderr.write(`${trees.length} trees, ${text.length} bytes, threshold ${threshold}\n`);
