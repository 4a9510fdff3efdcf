// Layouts on which naive readers fail, in Chinese and English: every figure under its name, every cell in its column.
import { beforeAll, describe, expect, test } from 'vitest';
import { draw } from './drawn';
import { daysRead, daysSaid, tablesAs } from './held-against';
import { layoutPages } from './layouts';
import { raise } from './layouts/raise';
import { readSettled } from './settled-console';
import type { ConsoleRead } from './read-console';

describe.each(layoutPages)('$name', (page) => {
  let seen: ConsoleRead;
  beforeAll(async () => {
    draw(page.markup, page.style);
    raise(150);
    await document.fonts.load('22px Counters', '\ue600');
    seen = await readSettled('https://seller.example.com/#/home');
  });

  test('the figures are those of the page, each under its own name and for its days', () => {
    const figures = (seen.pairs ?? []).filter(({ value }) => typeof value === 'string');
    expect(figures.map(({ label, value }) => [label, value])).toEqual(page.pairs);
    expect(daysRead(seen, page.periods)).toEqual(daysSaid(page.periods));
  });

  test('every cell stands in its column, and the rows in all are known', () => {
    expect(tablesAs(seen, page.tables)).toEqual(page.tables);
  });

  test('what cannot be read is named with its reason, and a chart with its heading', () => {
    const unread = (seen.pairs ?? []).flatMap(({ label, value }) =>
      typeof value === 'object' && 'unread' in value ? [[label, value.unread]] : [],
    );
    expect(unread).toEqual(page.unread ?? []);
    expect((seen.charts ?? []).map(({ name }) => name)).toEqual(page.charts ?? []);
  });
});
