// A hundred invented consoles, hostile ones among them: nothing throws, nothing is taken for another, no buyer leaves the page.
import { expect, test } from 'vitest';
import { judge, type Judged } from './fuzz/complaints';

const seeds = Array.from({ length: 100 }, (_, seed) => seed);

test('invented consoles are read without a wrong figure', async () => {
  const judged: Judged[] = [];
  for (const seed of seeds) judged.push(await judge(seed));
  const sum = (key: 'cards' | 'cardsRead' | 'cells' | 'cellsRead') =>
    judged.reduce((total, each) => total + each[key], 0);
  expect(judged.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(sum('cardsRead') / sum('cards')).toBeGreaterThan(0.95);
  expect(sum('cellsRead') / sum('cells')).toBeGreaterThan(0.95);
}, 120_000);
