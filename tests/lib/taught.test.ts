// What a taught figure would become that it is not: another page's, another day's, another unit's, a buyer's.
import { describe, expect, test } from 'vitest';
import { tellsOfBuyers } from '../../lib/buyers';
import type { Draft, Fingerprint } from '../../lib/reading';
import { FigureIndex } from '../../lib/figure-index';
import { ownMetric } from '../../lib/own-metric';
import { ownMetricsIn } from '../../lib/own-trends';
import type { FigureRow, TaughtRow } from '../../lib/rows';
import { isTeachable, pageShape, taughtFigure } from '../../lib/taught';

const now = Date.parse('2026-09-18T01:00:00Z');
const print: Fingerprint = {
  kind: 'number',
  near: [['访客数', '较前一日']],
  before: '访客数',
  own: [],
  headings: ['整体看板'],
  tag: 'b',
  attributes: [],
  classes: [],
  path: 'b div div',
};
const row: TaughtRow = {
  key: 'k',
  page: 'sycm.example/#/data',
  url: 'https://sycm.example/#/data',
  pageTitle: '',
  metric: 'visitors',
  name: '访客数',
  period: 'page',
  print,
  text: '5,842',
  seenAt: now,
  addedAt: now,
};
const draft: Draft = {
  version: 1,
  url: row.url,
  takenAt: now,
  site: 'sycm',
  reader: 'console',
  kind: 'console',
  state: 'ok',
  ms: 1,
};
const day = (from: string, to = from) => ({ label: `${from} ~ ${to}`, from, to });
const reading = (part: Partial<Draft> = {}) => ({
  shopId: 's',
  day: '2026-09-18',
  draft: { ...draft, ...part },
});
const figure = (part: Partial<TaughtRow>, text: string, page: Partial<Draft> = {}) =>
  taughtFigure({ ...row, ...part }, { key: 'k', text }, reading(page), now);

/** No figure of a day: what stood there when the page was read. */
const seen = { scope: 'seen', day: '2026-09-18', partial: false };

describe('the day of a taught figure', () => {
  test('is the page’s, where the page has one', () => {
    expect(figure({}, '5,842', { period: day('2026-09-17') })).toMatchObject({
      day: '2026-09-17',
      value: 5842,
      scope: '',
    });
    expect(figure({}, '40,842', { period: day('2026-09-11', '2026-09-17') })).toMatchObject({
      scope: 'span:7',
    });
  });

  test('is that of the same figure where parts of the page are of different days, and none where it is not among them', () => {
    const pairs = [
      { label: '访客数', value: '310', raw: '310', period: { label: '实时', partial: true } },
      { label: '访客数', value: '5842', raw: '5,842', period: day('2026-09-17') },
    ];
    expect(figure({}, '5,842', { pairs, period: day('2026-09-01') })?.day).toBe('2026-09-17');
    expect(figure({}, '310', { pairs })).toMatchObject({ day: '2026-09-18', partial: true });
    expect(figure({}, '7', { pairs, period: day('2026-09-01') })).toMatchObject(seen);
  });

  test('is not guessed: where the page says none it is kept as seen that day, apart from the figures of days', () => {
    expect(figure({}, '5,842')).toMatchObject({ ...seen, value: 5842 });
    expect(figure({ metric: 'own:直播场次', period: 'now' }, '3 场')).toMatchObject(seen);
    expect(figure({ period: 'yesterday' }, '5,842')?.day).toBe('2026-09-17');
    expect(figure({ metric: 'to-ship' }, '12')).toMatchObject({ day: '2026-09-18', partial: false });
    // Under an earlier day that was chosen for the whole page nobody can tell whether it went back with it.
    expect(figure({ metric: 'to-ship' }, '12', { period: day('2026-09-10') })).toMatchObject(seen);
  });
});

test.each([
  ['a rate as a count', 'visitors', '3.12%'],
  ['dollars as yuan', 'gmv', '$12.00'],
  ['a lower bound', 'visitors', '2000+'],
  ['a range', 'gmv', '12.00-15.00'],
  ['nothing', 'visitors', '--'],
  ['a mask', 'gmv', '***'],
])('%s is no figure', (_, metric, text) => {
  expect(figure({ metric, period: 'now' }, text)).toBeUndefined();
});

test('a figure of the operator’s own name is kept under it', () => {
  expect(figure({ metric: 'own:直播场次', name: '直播场次', period: 'now' }, '3 场')).toMatchObject({
    metric: 'own:直播场次',
    label: '直播场次',
    value: 3,
    raw: '3 场',
    reader: 'taught',
  });
  expect([
    isTeachable({ metric: 'own:' }),
    isTeachable({ metric: 'visitors' }),
    isTeachable({ metric: 'constructor' }),
  ]).toEqual([false, true, false]);
});

describe('the unit that the operator said', () => {
  const valueOf = (part: Partial<TaughtRow>, text: string) => figure({ period: 'now', ...part }, text)?.value;
  const reply = { metric: 'reply-time' };
  const own = { metric: 'own:备货时长' };

  test('is that of a bare number; a unit that is printed goes first', () => {
    expect(valueOf(reply, '46')).toBe(46);
    expect(valueOf({ ...reply, unit: '分钟' }, '46')).toBe(2760);
    expect(valueOf({ ...reply, unit: '分钟' }, '46 秒')).toBe(46);
    expect(valueOf({ metric: 'conversion', unit: '%' }, '3.12')).toBe(0.0312);
    expect(valueOf({ metric: 'gmv', unit: '万元' }, '12.5')).toBe(12_500_000);
    expect(valueOf({ metric: 'own:体验分', unit: 'score' }, '4.8 分')).toBe(4.8);
  });

  test('gives none where the page prints another kind of unit, or it may be either', () => {
    expect(valueOf({ ...own, unit: '分钟' }, '12%')).toBeUndefined();
    expect(valueOf({ ...own, unit: '元' }, '12 件')).toBeUndefined();
    expect(valueOf({ ...own, unit: 'count' }, '¥12')).toBeUndefined();
    expect(valueOf({ ...own, unit: '元' }, '$12')).toBeUndefined();
    expect(valueOf({ metric: 'gmv', unit: '万元' }, '1.2万')).toBeUndefined();
    expect(valueOf({ metric: 'gmv', unit: '%' }, '12')).toBeUndefined();
  });

  test('of a sum in another currency is that currency, while what is printed with it stays the same', () => {
    const sum = { metric: 'own:余额\u00a0USD', unit: 'USD', sign: '$' };
    expect(figure({ ...sum, period: 'page' }, '$ 1,234.50')).toMatchObject({ value: 1234.5, unit: 'ratio' });
    expect([valueOf(sum, '$0.00'), valueOf(sum, '-$1.2K')]).toEqual([0, -1200]);
    for (const other of ['€1,234.50', '¥1,234.50', '1,234.50', 'HK$ 12', '12.00 €', '$1.234', '($12.00)'])
      expect(valueOf(sum, other), other).toBeUndefined();
    expect(valueOf({ ...sum, sign: '€' }, '12.30 €')).toBe(12.3);
  });

  test('of no sum in another currency is the yuan, and nothing in yuan has the name of one that is not', () => {
    for (const unit of ['元', '万元', undefined])
      for (const text of ['$12', '12 €', '12 EUR', '12 欧元', 'RM12.00'])
        for (const metric of ['own:余额', 'gmv'])
          expect(valueOf({ metric, unit }, text), text).toBeUndefined();
    const sum = ownMetric('余额', 'USD');
    expect(sum).not.toBe(ownMetric(sum.slice(4)));
    expect(isTeachable({ metric: sum, unit: 'USD' })).toBe(true);
    for (const no of [
      { metric: sum, unit: '元' },
      { metric: sum },
      { metric: 'own:余额', unit: 'USD' },
      { metric: 'gmv', unit: 'USD' },
    ])
      expect(isTeachable(no), JSON.stringify(no)).toBe(false);
  });

  test('is the unit of a metric of the operator’s own in the trends', () => {
    const read = { ...figure({ ...own, unit: '分钟', period: 'page' }, '46'), key: 'k' } as FigureRow;
    expect(read).toMatchObject({ value: 2760, unit: 'seconds' });
    expect(ownMetricsIn(new FigureIndex([read]))).toMatchObject([{ own: '备货时长', unit: 'seconds' }]);
    expect(figure({ metric: 'reply-time', unit: '分钟' }, '46')).not.toHaveProperty('unit');
  });
});

test('pages of one kind share what was taught, others do not', () => {
  const shape = pageShape('https://sell.example/item/100234/stock?spm=1#top');
  expect(pageShape('https://sell.example/item/998877/stock?id=2')).toBe(shape);
  expect(pageShape('https://sell.example/item/998877/price')).not.toBe(shape);
  expect(pageShape('https://other.example/item/998877/stock')).not.toBe(shape);
  expect(pageShape('https://sell.example/#/home')).not.toBe(pageShape('https://sell.example/#/data'));
});

test.each([
  ['the words beside it', { near: [['收货人', '李慕白']] }],
  ['its column', { column: '联系电话' }],
  ['a masked name in its row', { row: '李**' }],
  ['an address nearby', { near: [['杭州市西湖区文三路 9 号']] }],
])('what stands among buyers is refused: %s', (_, part) => {
  expect(tellsOfBuyers({ ...print, ...part })).toBe(true);
  expect(tellsOfBuyers(print)).toBe(false);
});
