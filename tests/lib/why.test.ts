// Why sales changed: parts that add up, refusals where figures are counted differently, groups, and what happened then.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causesOf, type CauseRows } from '../../lib/causes';
import { FigureIndex } from '../../lib/figure-index';
import { addDays } from '../../lib/day';
import { groupSplitOf, salesByChannel } from '../../lib/why-groups';
import { salesSplitOf } from '../../lib/why';
import type { OfferRow, ReadingRow } from '../../lib/rows';
import { figureRow } from './figure-rows';

const [base, day] = ['2026-09-09', '2026-09-16'];
const three = (on: string, visitors: number, buyers: number, gmv: number) => [
  figureRow('visitors', on, visitors),
  figureRow('buyers', on, buyers),
  figureRow('gmv', on, gmv, { raw: `¥${(gmv / 100).toFixed(2)}` }),
];
const split = (...rows: ReturnType<typeof figureRow>[]) => salesSplitOf(new FigureIndex(rows), base, day);

describe('the split of sales', () => {
  test('is that of the worked example: 36,000 to 30,028.80', () => {
    // 10,000 × 3.00 % × 120 → 9,200 × 2.5543 % × 127.78; whole buyers stand in for the rates of the example.
    const found = split(...three(base, 10_000, 300, 3_600_000), ...three(day, 9_200, 235, 3_002_880));
    if ('refused' in found) throw new Error(found.refused);
    const [visitors, conversion, order] = found.split.effects.map(({ effect }) => effect / 100);
    expect(found.split.method).toBe('log-mean');
    expect((visitors ?? 0) + (conversion ?? 0) + (order ?? 0)).toBeCloseTo(-5_971.2, 9);
    expect(visitors).toBeCloseTo(-2_745.3, 0);
    expect(conversion).toBeLessThan(-5_200);
  });

  test('adds up for whatever was read, a day without a buyer included', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, count, count, fc.nat(1e9), fc.nat(1e9), (v0, v1, b0, b1, g0, g1) => {
        const [before, now] = [b0 === 0 || v0 === 0 ? 0 : g0, b1 === 0 || v1 === 0 ? 0 : g1];
        const found = split(...three(base, v0, b0, before), ...three(day, v1, b1, now));
        if ('refused' in found) throw new Error(found.refused);
        const effects = found.split.effects.map(({ effect }) => effect);
        const sum = effects.reduce((all, effect) => all + effect, 0);
        // Parts far larger than what they come to, as of more buyers than visitors, have no more digits than these.
        const largest = Math.max(1, before, now, ...effects.map(Math.abs));
        return Math.abs(sum - (now - before)) <= 1e-9 * largest;
      }),
    );
    const none = split(...three(base, 100, 10, 5_000), ...three(day, 100, 0, 0));
    expect('split' in none && none.split.method).toBe('shapley');
  });

  test('is refused where the printed conversion is of other people', () => {
    const printed = (value: number, raw: string) => figureRow('conversion', day, value, { raw });
    const sides = [...three(base, 10_000, 300, 3_600_000), ...three(day, 9_200, 235, 3_002_880)];
    expect(split(...sides, printed(0.0255, '2.55%'))).toHaveProperty('split');
    expect(split(...sides, printed(0.0312, '3.12%'))).toMatchObject({
      refused: 'identity',
      metric: 'conversion',
      printed: 0.0312,
    });
  });

  test('is refused for a part of a day and for a day that was not read', () => {
    const [visitors, buyers, gmv] = three(day, 1, 1, 1);
    const whole = three(base, 10, 1, 100);
    expect(split(...whole)).toEqual({ refused: 'not-read' });
    expect(split(...whole, visitors!, buyers!, { ...gmv!, partial: true })).toEqual({ refused: 'partial' });
  });
});

const reading = (readOn: string, draft: Partial<ReadingRow['draft']>): ReadingRow => ({
  key: readOn,
  shopId: 'tmall|shop',
  pageKey: 'p',
  hash: readOn,
  day: readOn,
  firstSeen: Date.parse(`${readOn}T01:00:00Z`),
  lastSeen: Date.parse(`${readOn}T01:00:00Z`),
  draft: {
    kind: 'console',
    state: 'ok',
    site: 'general',
    url: 'https://console.test/',
    takenAt: 1,
    reader: 'console',
    version: 1,
    ms: 1,
    ...draft,
  },
});
const sources = (of: string, rows: [string, string, number, number][], total = rows.length) =>
  reading(addDays(of, 1), {
    tables: [
      {
        title: '流量来源',
        columns: ['来源', '渠道', '访客数', '支付买家数'],
        rows: rows.map((cells) => cells.map(String)),
        shown: rows.length,
        total,
        period: { label: of, from: of, to: of },
      },
    ],
  });

describe('by group', () => {
  const before = sources(base, [
    ['免费', '搜索', 6_000, 240],
    ['付费', '推广', 4_000, 60],
  ]);
  const now = sources(day, [
    ['免费', '搜索', 6_000, 210],
    ['付费', '推广', 2_000, 30],
  ]);
  const shop = [...three(base, 10_000, 300, 3_000_000), ...three(day, 8_000, 240, 2_400_000)];
  const sides = (one: ReadingRow, other: ReadingRow) => [
    { day: base, readings: [one, other] },
    { day, readings: [one, other] },
  ];

  test('conversion changes within the groups and by their mix, exactly', () => {
    const found = groupSplitOf('channel', sides(before, now), new FigureIndex(shop));
    if (typeof found === 'string') throw new Error(found);
    expect(found.split.total).toBeCloseTo(240 / 8_000 - 300 / 10_000, 12);
    expect(found.split.within).toBeLessThan(0);
    expect(found.split.mix).toBeGreaterThan(0);
    expect(found.split.within + found.split.mix).toBeCloseTo(found.split.total, 12);
    expect(groupSplitOf('source', sides(before, now), new FigureIndex(shop))).toHaveProperty('split');
  });

  test('a table of another day, or one that is not whole, is none', () => {
    const other = sources('2026-09-15', [
      ['免费', '搜索', 6_000, 210],
      ['付费', '推广', 2_000, 30],
    ]);
    expect(groupSplitOf('channel', sides(before, other), new FigureIndex(shop))).toBe('not-read');
    const cut = sources(
      day,
      [
        ['免费', '搜索', 6_000, 210],
        ['付费', '推广', 2_000, 30],
      ],
      5,
    );
    expect(groupSplitOf('channel', sides(before, cut), new FigureIndex(shop))).toBe('not-read');
  });

  test('groups that do not make the shop are refused', () => {
    const fewer = [...three(base, 10_000, 300, 3_000_000), ...three(day, 8_000, 400, 2_400_000)];
    expect(groupSplitOf('channel', sides(before, now), new FigureIndex(fewer))).toBe('parts-differ');
    const overlap = [...three(base, 10_000, 300, 3_000_000), ...three(day, 7_000, 240, 2_400_000)];
    expect(groupSplitOf('channel', sides(before, now), new FigureIndex(overlap))).toBe('parts-differ');
  });

  test('sales of channels are told only where they are the shop’s', () => {
    const channel = (on: string, name: string, gmv: number) =>
      figureRow('gmv', on, gmv, { scope: `channel:${name}` });
    const whole = [
      ...shop,
      channel(base, '搜索', 2_000_000),
      channel(base, '推广', 1_000_000),
      channel(day, '搜索', 2_100_000),
      channel(day, '推广', 300_000),
    ];
    expect(salesByChannel(new FigureIndex(whole), base, day)).toEqual([
      { key: '推广', before: 1_000_000, now: 300_000, change: -700_000 },
      { key: '搜索', before: 2_000_000, now: 2_100_000, change: 100_000 },
    ]);
    expect(salesByChannel(new FigureIndex([...whole, channel(day, '直播', 500_000)]), base, day)).toBe(
      'parts-differ',
    );
    expect(salesByChannel(new FigureIndex(shop), base, day)).toBe('not-read');
  });
});

describe('what could be the cause', () => {
  const ordinary = '2026-09-11';
  const nothing: CauseRows = {
    baseDay: ordinary,
    day,
    timeZone: 'Asia/Shanghai',
    actions: [],
    readings: [],
    watches: [],
    offers: [],
    campaigns: [],
    figures: [],
  };
  const kinds = (part: Partial<CauseRows>) => causesOf({ ...nothing, ...part }).map(({ kind }) => kind);
  const offer = (on: string, priceMinor: number): OfferRow => ({
    key: `o|${on}`,
    offerKey: 'o',
    site: 'taobao',
    url: 'https://rival.test/',
    offer: { title: '保温杯', shop: '暖川', from: {} },
    priceMinor,
    currency: 'CNY',
    reader: 'r',
    pageTitle: '',
    firstSeen: Date.parse(`${on}T02:00:00Z`),
    lastSeen: Date.parse(`${on}T02:00:00Z`),
  });
  const action = (on: string) => ({ key: on, shopId: 's', day: on, text: '换主图', product: '', at: 1 });

  test('own actions between the two days, and no others', () => {
    expect(kinds({ actions: [action(ordinary), action(day), action('2026-09-17')] })).toEqual(['action']);
  });

  test('a watched rival’s price that changed, not one that was only seen', () => {
    const watches = [{ offerKey: 'o', watched: true, own: false, changedAt: 1 }];
    const seen = [offer('2026-09-08', 8_900), offer('2026-09-14', 7_900)];
    expect(causesOf({ ...nothing, watches, offers: seen })[0]).toMatchObject({
      kind: 'rival-price',
      shop: '暖川',
      from: 8_900,
      to: 7_900,
      day: '2026-09-14',
    });
    expect(kinds({ watches, offers: [offer('2026-09-14', 7_900)] })).toEqual([]);
    const from = { price: { how: 'price box', text: '到手价 ¥79.00' } };
    const witnessed = { ...offer('2026-09-14', 7_900), offer: { title: '保温杯', from } };
    expect(
      causesOf({ ...nothing, watches, offers: [offer('2026-09-08', 8_900), witnessed] })[0]?.evidence?.text,
    ).toBe('到手价 ¥79.00');
    const member = { ...seen[1], key: 'm', offer: { title: '保温杯', from: {}, viewer: { member: true } } };
    expect(kinds({ watches, offers: [offer('2026-09-08', 8_900), member as OfferRow] })).toEqual([]);
    expect(kinds({ watches: [], offers: seen })).toEqual([]);
  });

  test('a sale that only one of the days is in; here the base was', () => {
    expect(causesOf({ ...nothing, baseDay: base })).toEqual([
      { kind: 'sale', day: base, sale: '99', begins: false },
    ]);
    expect(kinds({})).toEqual([]);
  });

  test('a phase of an own campaign that only one of the days is in', () => {
    const phases = [
      { id: 'warm-up', from: '2026-09-14', to: '2026-09-16' },
      { id: 'main', from: '2026-09-17', to: '2026-09-20' },
    ] as const;
    const about = { key: 'c', shopId: '', products: [], tasks: [], terms: {}, changedAt: 1 };
    const campaigns = [{ ...about, name: '店庆', phases: [...phases] }];
    expect(causesOf({ ...nothing, day: '2026-09-16', campaigns })).toEqual([
      { kind: 'campaign', name: '店庆', day: '2026-09-16', phase: 'warm-up', begins: true },
    ]);
    expect(kinds({ baseDay: '2026-09-17', day: '2026-09-18', campaigns })).toEqual([]);
    expect(
      causesOf({ ...nothing, baseDay: '2026-09-20', day: '2026-09-21', campaigns }).filter(
        ({ kind }) => kind === 'campaign',
      ),
    ).toEqual([{ kind: 'campaign', name: '店庆', day: '2026-09-20', phase: 'main', begins: false }]);
  });

  test('notices by their own date, changes of plans, goods sold out the day before the list', () => {
    const page = reading('2026-09-16', {
      notices: [
        { kind: 'announcement', text: '规则更新', date: '2026-09-15 10:00' },
        { kind: 'announcement', text: '旧规则', date: '2026-08-01 10:00' },
        { kind: 'to-do', text: '待发货', count: 3 },
      ],
      tables: [
        {
          columns: ['操作时间', '计划名称', '操作内容'],
          rows: [['2026-09-15 20:41', '保温杯', '日预算 800 → 400']],
          shown: 1,
        },
        {
          columns: ['商品信息', '可售库存'],
          rows: [
            ['保温杯', '0'],
            ['手提壶', '9'],
          ],
          shown: 2,
        },
      ],
    });
    const found = causesOf({ ...nothing, readings: [page, page] });
    expect(found.map((one) => [one.kind, one.day])).toEqual([
      ['notice', '2026-09-15'],
      ['plan-change', '2026-09-15'],
      ['sold-out', '2026-09-15'],
    ]);
    expect(found.every(({ evidence }) => evidence !== undefined)).toBe(true);
  });

  test('that a figure was read under another name on the two days', () => {
    const sides = [
      figureRow('gmv', ordinary, 1, { label: '支付金额' }),
      figureRow('gmv', day, 1, { label: '成交金额' }),
    ];
    expect(kinds({ figures: sides })).toEqual(['reader']);
  });
});
