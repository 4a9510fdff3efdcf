// Sums of small decision trees: a compact form as text, and their answer as a probability.

/** A tree of depth 3: which feature each of 7 knots asks, below which value it goes left, and the 8 answers. */
export interface Tree {
  asks: number[];
  below: number[];
  answers: number[];
}

/** "feature<value feature<value …|answer answer …" */
export function parseTree(text: string): Tree {
  const [knots = '', answers = ''] = text.split('|');
  const pairs = knots.split(' ').map((knot) => knot.split('<').map(Number));
  return {
    asks: pairs.map(([ask = 0]) => ask),
    below: pairs.map(([, value = 0]) => value),
    answers: answers.split(' ').map(Number),
  };
}

export function answerOf({ asks, below, answers }: Tree, features: readonly number[]): number {
  let knot = 0;
  while (knot < asks.length)
    knot = 2 * knot + ((features[asks[knot] ?? 0] ?? 0) < (below[knot] ?? 0) ? 1 : 2);
  return answers[knot - asks.length] ?? 0;
}

/** The probability that trees and a bias answer with, 0 to 1. */
export function probability(trees: readonly Tree[], bias: number, features: readonly number[]): number {
  const sum = trees.reduce((total, tree) => total + answerOf(tree, features), bias);
  return 1 / (1 + Math.exp(-sum));
}
