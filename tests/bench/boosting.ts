// Gradient boosting of small trees for yes and no (logistic loss): fits the weights of pairing, the same each time.
import type { Tree } from '../../lib/pairing/trees';
import { answerOf } from '../../lib/pairing/trees';

export interface Sample {
  features: number[];
  match: boolean;
}

const rounds = 160;
const rate = 0.1;
const sampled = 0.7;
const leastWeight = 3;
const cuts = 40;
const shrink = 2;

/** A row of pseudo-random numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Values between which a feature is cut: quantiles of what occurs. */
function cutsOf(samples: Sample[], feature: number): number[] {
  const values = [...new Set(samples.map(({ features }) => features[feature] ?? 0))].sort((a, b) => a - b);
  const step = Math.max(1, values.length / cuts);
  const found: number[] = [];
  for (let at = step; at < values.length; at += step) {
    const [low = 0, high = 0] = [values[Math.floor(at) - 1], values[Math.floor(at)]];
    found.push(Number(((low + high) / 2).toPrecision(3)));
  }
  return found;
}

interface Row {
  features: number[];
  gradient: number;
  weight: number;
}

const sums = (rows: Row[]) =>
  rows.reduce((sum, row) => ({ g: sum.g + row.gradient, w: sum.w + row.weight }), { g: 0, w: 0 });
const gainOf = ({ g, w }: { g: number; w: number }) => (g * g) / (w + shrink);

function bestCut(rows: Row[], grid: number[][]): { ask: number; below: number } {
  const all = sums(rows);
  let best = { ask: 0, below: -1e9, gain: 0 };
  for (const [ask, values] of grid.entries()) {
    const buckets = values.map(() => ({ g: 0, w: 0 }));
    for (const row of rows) {
      const value = row.features[ask] ?? 0;
      let [low, high] = [0, values.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value < (values[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      const bucket = buckets[low];
      if (bucket) {
        bucket.g += row.gradient;
        bucket.w += row.weight;
      }
    }
    const left = { g: 0, w: 0 };
    for (const [at, { g, w }] of buckets.entries()) {
      left.g += g;
      left.w += w;
      const right = { g: all.g - left.g, w: all.w - left.w };
      if (left.w < leastWeight || right.w < leastWeight) continue;
      const gain = gainOf(left) + gainOf(right) - gainOf(all);
      if (gain > best.gain) best = { ask, below: values[at] ?? 0, gain };
    }
  }
  return best;
}

function treeOf(rows: Row[], grid: number[][]): Tree {
  const asks: number[] = [];
  const below: number[] = [];
  let level = [rows];
  for (let depth = 0; depth < 3; depth += 1) {
    level = level.flatMap((part) => {
      const cut = bestCut(part, grid);
      asks.push(cut.ask);
      below.push(cut.below);
      const isLeft = ({ features }: Row) => (features[cut.ask] ?? 0) < cut.below;
      return [part.filter(isLeft), part.filter((row) => !isLeft(row))];
    });
  }
  const answers = level.map((part) => {
    const { g, w } = sums(part);
    return (rate * g) / (w + shrink);
  });
  return { asks, below, answers };
}

/** Trees and a bias whose sum is the log-odds of a match. */
export function boost(samples: Sample[]): { trees: Tree[]; bias: number } {
  const share = samples.filter(({ match }) => match).length / samples.length;
  const bias = Math.log(share / (1 - share));
  const grid = (samples[0]?.features ?? []).map((_, feature) => cutsOf(samples, feature));
  const scores = samples.map(() => bias);
  const next = chance(7);
  const trees: Tree[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rows: Row[] = [];
    for (const [at, { features, match }] of samples.entries()) {
      if (next() > sampled) continue;
      const p = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      rows.push({ features, gradient: Number(match) - p, weight: p * (1 - p) });
    }
    const tree = treeOf(rows, grid);
    trees.push(tree);
    for (const [at, { features }] of samples.entries())
      scores[at] = (scores[at] ?? 0) + answerOf(tree, features);
  }
  return { trees, bias };
}

/** Twice the right ones among all that were said or were there. */
export function f1(scored: { score: number; match: boolean }[], threshold: number): number {
  const said = scored.filter(({ score }) => score >= threshold);
  const right = said.filter(({ match }) => match).length;
  const there = scored.filter(({ match }) => match).length;
  return right === 0 ? 0 : (2 * right) / (said.length + there);
}

/** The threshold, in hundredths, at which the lists together do best: the mean of their F1. */
export function bestThreshold(lists: { score: number; match: boolean }[][]): number {
  const mean = (threshold: number) =>
    lists.reduce((sum, list) => sum + f1(list, threshold), 0) / lists.length;
  const tried = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  return tried.toSorted((a, b) => mean(b) - mean(a))[0] ?? 0.5;
}
