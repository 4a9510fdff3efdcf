// Consoles drawn by component libraries that no reader was built on: every figure under its name, every cell in its column.
import { beforeAll, describe, expect, test } from 'vitest';
import { read } from './drawn';
import { daysRead, daysSaid, tablesAs } from './held-against';
import { bootstrap } from './libraries/bootstrap';
import { material } from './libraries/material';
import { naive } from './libraries/naive';
import { polaris } from './libraries/polaris';
import { prime } from './libraries/prime';
import type { ConsoleRead } from './read-console';

describe.each([material, polaris, bootstrap, naive, prime])('$name', (page) => {
  let seen: ConsoleRead;
  beforeAll(() => {
    seen = read(page.markup, page.style);
  });
  const figures = () => (seen.pairs ?? []).map(({ label, value }) => `${label}: ${JSON.stringify(value)}`);
  const truth = page.pairs.map(([label, value]) => `${label}: ${JSON.stringify(value)}`);

  test('every figure is read under its own name and for its days', () => {
    expect(truth.filter((figure) => !figures().includes(figure))).toEqual([]);
    expect(daysRead(seen, page.periods)).toEqual(daysSaid(page.periods));
  });

  test('no figure has another name or another value', () => {
    expect(figures().filter((figure) => !truth.includes(figure))).toEqual([]);
  });

  test('every cell stands in its column, and the rows in all are known', () => {
    expect(tablesAs(seen, page.tables)).toEqual(page.tables);
  });
});
