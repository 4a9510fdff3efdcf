// Pairing on public labelled pairs beside plain likenesses of titles, in one run: F1 on *valid* at thresholds found on *train*.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rarity, type Corpus } from '../../lib/pairing/corpus';
import { likenessOf } from '../../lib/pairing/same-product';
import { threshold } from '../../lib/pairing/weights';
import { titleWords } from '../../lib/pairing/words';
import { bestThreshold, f1 } from './boosting';
import { corpusOfPairs, readPairs, type LabelledPair } from './pair-list';
import { quantile } from './quantile';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lists = ['walmart-amazon', 'amazon-google'];

type Scorer = (pairs: LabelledPair[], corpus: Corpus) => number[];

const words = ({ left, right }: LabelledPair) => [left, right].map(({ title }) => titleWords(title).words);

const jaccard: Scorer = (pairs) =>
  pairs.map((pair) => {
    const [a = [], b = []] = words(pair);
    const shared = a.filter((word) => b.includes(word)).length;
    return shared / (a.length + b.length - shared || 1);
  });

const cosine: Scorer = (pairs, corpus) =>
  pairs.map((pair) => {
    const [a = [], b = []] = words(pair);
    const square = (list: string[]) => list.reduce((sum, word) => sum + rarity(word, corpus) ** 2, 0);
    return square(a.filter((word) => b.includes(word))) / (Math.sqrt(square(a) * square(b)) || 1);
  });

const fuse: Scorer = (pairs) => {
  const titles = pairs.map(({ left, right }) => [left.title, right.title]);
  const input = JSON.stringify(titles);
  const run = spawnSync(process.execPath, ['match.mjs'], {
    cwd: here('peers'),
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(run.stdout) as number[];
};

const peers: Record<string, Scorer> = {
  jaccard,
  'tf-idf cosine': cosine,
  ...(existsSync(here('peers/node_modules/fuse.js')) && { 'fuse.js': fuse }),
};

const joined = (scores: number[], pairs: LabelledPair[]) =>
  pairs.map(({ match }, at) => ({ match, score: scores[at] ?? 0 }));

const sizeOf = (): number =>
  ['words', 'corpus', 'likeness', 'features', 'trees', 'weights', 'same-product'].reduce(
    (sum, name) => sum + statSync(here(`../../lib/pairing/${name}.ts`)).size,
    0,
  );

const rounded = (value: number, places = 3) => Number(value.toFixed(places));

/** Of both lists: F1 of ours at its one fixed threshold, of the peers at each one's best on *train* of that list. */
export function pairingBench(dir: string): object {
  const ms: number[] = [];
  const found = lists.map((list) => {
    const [train, valid] = ['train', 'valid'].map((part) => readPairs(join(dir, `${list}.${part}.tsv`)));
    if (!train || !valid) throw new Error(`no pairs of ${list} in ${dir}`);
    const corpus = corpusOfPairs(valid);
    const ours = valid.map(({ left, right }) => {
      const begun = performance.now();
      const { score } = likenessOf(left, right, corpus);
      ms.push(performance.now() - begun);
      return score;
    });
    const others = Object.entries(peers).map(([name, scorer]) => {
      const at = bestThreshold([joined(scorer(train, corpusOfPairs(train)), train)]);
      return [name, rounded(f1(joined(scorer(valid, corpus), valid), at))] as const;
    });
    return [
      list,
      { ours: rounded(f1(joined(ours, valid), threshold)), ...Object.fromEntries(others) },
    ] as const;
  });
  return {
    f1: Object.fromEntries(found),
    threshold,
    ms: { median: rounded(quantile(ms, 0.5)), p95: rounded(quantile(ms, 0.95)) },
    bytes: sizeOf(),
    limits: { 'walmart-amazon': 0.75, 'amazon-google': 0.58, ms: 1, bytes: 50_000 },
  };
}
