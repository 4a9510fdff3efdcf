// What happened between two days and could be the cause of a change: with its source, and nothing else.
import { describe, expect, test } from 'vitest';
import { causesOf, type CauseRows } from '../../lib/causes';
import type { OfferRow } from '../../lib/rows';
import { figureRow, reading } from './figure-rows';

const [base, day] = ['2026-09-09', '2026-09-16'];

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

  test('a sale or an own campaign that ended between the two days', () => {
    const before = '2026-09-03';
    expect(causesOf({ ...nothing, baseDay: before })).toEqual([
      { kind: 'sale', day: '2026-09-10', sale: '99', begins: false, between: true },
    ]);
    // Long over, it says nothing of the day.
    expect(kinds({ baseDay: before, day: '2026-09-25' })).toEqual([]);
    const phases = [{ id: 'main' as const, from: '2026-09-12', to: '2026-09-13' }];
    const about = { key: 'c', shopId: '', products: [], tasks: [], terms: {}, changedAt: 1 };
    expect(causesOf({ ...nothing, campaigns: [{ ...about, name: '店庆', phases }] })).toEqual([
      { kind: 'campaign', name: '店庆', day: '2026-09-13', phase: 'main', begins: false, between: true },
    ]);
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
        { kind: 'announcement', text: '昨日（2026-09-15）数据尚未更新', date: '2026-09-15' },
        { kind: 'announcement', text: '规则更新', date: '2026-09-15 10:00' },
        { kind: 'announcement', text: '昨日数据预计 10:30 后产出', date: '2026-09-15' },
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
