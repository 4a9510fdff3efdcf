// Every label that was seen on a console's page is mapped, or said why not, and the vocabulary really says the same.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { columnNamed } from '../../lib/vocabulary/columns';
import { labelledPages, measuresOn } from '../../lib/vocabulary/console-labels';
import { measures } from '../../lib/vocabulary/measures';
import { metricNamed } from '../../lib/vocabulary/metric-labels';

const rows = labelledPages.flatMap((page) =>
  Object.entries(page.labels).map(([label, named]) => ({ page, label, named })),
);

test('274 labels of 19 pages, each page with its platform, source and date', () => {
  expect(rows).toHaveLength(274);
  expect(labelledPages).toHaveLength(19);
  for (const { platform, page, source, date } of labelledPages) {
    expect(
      [platform, page, source].every((text) => text.length > 1),
      page,
    ).toBe(true);
    expect(date).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
  }
});

describe('what is said of a label is what a reading of it becomes', () => {
  test.each(rows)('$page.console · $page.page · $label: $named', ({ page, label, named }) => {
    const metric = metricNamed(label, page.platform, page.topic);
    if (named.startsWith('=')) expect(columnNamed(label)?.id).toBe(named.slice(1));
    else if (named.startsWith('-')) expect(metric).toBeUndefined();
    else expect(metric).toBe(named);
  });
});

test('on one page no two labels of one wording name one measure with different definitions', () => {
  for (const { labels, page } of labelledPages) {
    const named = Object.values(labels).filter((each) => /^[a-z]/.test(each));
    const twice = named.filter((each, at) => named.indexOf(each) !== at);
    expect(twice, page).toEqual([]);
  }
});

test('two definitions under one word, told apart by what stands in brackets, are two measures', () => {
  expect(metricNamed('退款金额(完结时间)', 'taobao')).toBe('refund-amount');
  expect(metricNamed('退款金额（支付时间）', 'taobao')).toBe('refund-amount-paid');
  expect(metricNamed('退款金额', 'taobao')).toBeUndefined();
  expect(metricNamed('支付金额（元）', 'taobao')).toBe('gmv');
  expect(metricNamed('退款订单数（支付时间）', 'jd'), 'a day it is not known by').toBeUndefined();
});

test('every measure has a name in both languages', () => {
  for (const id of Object.keys(measures))
    for (const lang of ['zh', 'en'] as const)
      expect(dictionaries[lang][`metrics.${id}`], `${lang}: ${id}`).toBeTypeOf('string');
});

test('the measures of a console are those its labels name', () => {
  expect(measuresOn('jzt')).toEqual(expect.arrayContaining(['ad-cost', 'ad-roi', 'ad-cpm']));
  expect(measuresOn('general')).toEqual([]);
});

const list = join(process.env['SHOP_ROUNDS_PAGES'] ?? '', '..', 'data', 'console-labels.tsv');
test('the list of labels that lies beside the saved pages, where there is one, is all here', () => {
  if (!process.env['SHOP_ROUNDS_PAGES'] || !existsSync(list)) return;
  const listed = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(0, 3).join(' · '));
  const here = rows.map(({ page, label }) => [page.console, page.page, label].join(' · '));
  expect(here.toSorted()).toEqual(listed.toSorted());
});
