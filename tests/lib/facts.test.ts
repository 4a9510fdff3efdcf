// What the checks get to see: whole lists, the newest state, and for everything missing the reason the page gives.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/facts';
import { figuresOf } from '../../lib/figures';
import { namedReader } from '../../lib/naming';
import type { Draft, Pair } from '../../lib/reading';
import type { FigureRow, ReadingRow, TickRow } from '../../lib/rows';
import { figureRow } from './figure-rows';
import { pair, period, readingRow, shop, shopId, table, takenAt, today } from './drafts';

const url = (topic: string) => `https://console.example/#/${topic}`;
const at = (topic: string, more: Partial<Draft>, minutes = 0) =>
  readingRow({ url: url(topic), ...more }, takenAt + minutes * 60_000);
const figuresIn = (rows: ReadingRow[]): FigureRow[] =>
  rows.flatMap((row) =>
    figuresOf(row.draft, shopId, today).map((one) => ({
      ...one,
      key: `${row.key}|${one.metric}|${one.day}`,
    })),
  );
const facts = (readings: ReadingRow[], ticks: TickRow[] = []) =>
  factsOf({ shop, day: today, now: takenAt, readings, figures: figuresIn(readings), rivals: [], ticks });

const goodsColumns = ['商品', '可售库存', '日均销量(近7天)'];
const goods = (codes: string[], total: number) =>
  table(
    goodsColumns,
    codes.map((code) => [`保温杯\n规格：云白\n货号：${code}`, '126', '30.0']),
    { total, context: ['商品管理'] },
  );
const codesOf = (readings: ReadingRow[]) => {
  const found = facts(readings).tables('goods');
  const [list] = found.ok ? found.value : [];
  return { codes: list?.rows.map((row) => row['sku-code']?.text), complete: list?.complete };
};

describe('the running day', () => {
  const live = (more: Partial<Pair>) =>
    facts([
      at('home', { pairs: [pair('支付买家数', '25', { value: '25', context: ['实时概况'], ...more })] }),
    ]);

  test('has its figure with the page’s own comparison at the same hour', () => {
    const delta = [
      { raw: '较上周同期 -20%', base: '较上周同期', unit: '%', value: '-20' },
      { raw: '较昨日同时段 +4.17%', base: '较昨日同时段', unit: '%', value: '4.17' },
    ];
    const found = live({ delta }).running('buyers');
    expect(found).toMatchObject({
      ok: true,
      value: { figure: { value: 25, day: today, partial: true, evidence: { metric: 'buyers' } } },
    });
    expect(found.ok && found.value.change).toBeCloseTo(0.0417);
  });

  test('has no change where the page compares with something else, and is not a day that is over', () => {
    const found = live({}).running('buyers');
    expect(found.ok && found.value.change).toBeUndefined();
    expect(live({ context: ['昨日数据'] }).running('buyers').ok).toBe(false);
  });

  test('has the figure that the operator named, as long as it is of this day and still runs', () => {
    const running = (more: Partial<FigureRow>) => {
      const named = figureRow('orders', today, 12, { partial: true, reader: namedReader, ...more });
      const gathered = { shop, day: today, now: takenAt, readings: [], rivals: [], ticks: [] };
      return factsOf({ ...gathered, figures: [named] }).running('orders');
    };
    const evidence = { label: '总订单数', url: url('home') };
    expect(running(evidence)).toMatchObject({ ok: true, value: { figure: { value: 12, evidence } } });
    expect(running({ partial: false }).ok).toBe(false);
    expect(running({ day: '2026-09-16' }).ok).toBe(false);
    expect(running({ scope: 'span:7' }).ok).toBe(false);
  });
});

test('the goods as they were are those of the earlier day', () => {
  const earlier = [readingRow({ url: url('goods'), tables: [goods(['A', 'B'], 2)] }, takenAt - 86_400_000)];
  const row = earlier.map((one) => ({ ...one, day: '2026-09-16' }));
  const made = factsOf({
    shop,
    day: today,
    now: takenAt,
    readings: [],
    earlier: row,
    figures: [],
    rivals: [],
    ticks: [],
  });
  const found = made.before('goods');
  expect(found.ok && found.value.day).toBe('2026-09-16');
  expect(found.ok && found.value.tables[0]?.rows).toHaveLength(2);
  expect(made.before('orders').ok).toBe(false);
  expect(made.tables('goods').ok).toBe(false);
});

test('tabs of a goods list are counts of goods by state', () => {
  const tab = (label: string, raw: string) => pair(label, raw, { value: raw, context: ['商品管理'] });
  const made = facts([
    at('goods', { pairs: [tab('在售', '21'), tab('审核驳回', '2'), tab('违规下架', '1')] }),
  ]);
  const value = (metric: string) => {
    const found = made.figure(metric, today);
    return found.ok && found.value.value;
  };
  expect(['goods-on-sale', 'goods-rejected', 'goods-removed'].map(value)).toEqual([21, 2, 1]);
});

describe('figures', () => {
  const day = period('统计时间 2026-09-16', '2026-09-16');

  test('yesterday’s figure comes with its measure and where it was seen', () => {
    const found = facts([
      at('data', { pairs: [pair('访客数', '3,053', { value: '3053', period: day })] }),
    ]).figure('visitors');
    expect(found).toMatchObject({
      ok: true,
      value: {
        value: 3_053,
        day: '2026-09-16',
        evidence: { text: '3,053', url: url('data'), metric: 'visitors' },
      },
    });
  });

  test('a place without a figure in it means "not out yet", in the page’s own words', () => {
    const late = at('data', {
      pairs: [pair('访客数', '-', { period: day })],
      notices: [{ kind: 'announcement', text: '昨日（2026-09-16）数据预计 10:30 后产出，请稍后查看' }],
    });
    expect(facts([late]).figure('visitors')).toMatchObject({
      ok: false,
      missing: 'not-published',
      evidence: { text: '昨日（2026-09-16）数据预计 10:30 后产出，请稍后查看' },
    });
  });

  test('an empty place of another day or measure says nothing of this one', () => {
    const other = period('统计时间 2026-09-10', '2026-09-10');
    const rows = [
      at('data', { pairs: [pair('访客数', '-', { period: other }), pair('浏览量', '-', { period: day })] }),
    ];
    expect(facts(rows).figure('visitors')).toMatchObject({ ok: false, missing: 'not-read' });
  });

  test('a running day is no figure of a day', () => {
    const live = at('home', { pairs: [pair('访客数', '448', { value: '448', context: ['实时概况'] })] });
    expect(facts([live]).figure('visitors', today)).toMatchObject({ ok: false });
    expect(facts([live]).series('visitors')).toEqual([]);
  });

  test('each state of a page is its own reason', () => {
    const missing = (state: Draft['state']) => {
      const found = facts([at('ads', { kind: 'state', state, why: '…' })]).figure('ad-cost');
      return found.ok ? 'found' : found.missing;
    };
    expect(missing('no-permission')).toBe('no-right');
    expect(missing('not-subscribed')).toBe('not-subscribed');
    expect(missing('signed-out')).toBe('signed-out');
    expect(missing('captcha')).toBe('unreadable');
    expect(missing('not-published-yet')).toBe('not-published');
    const none = facts([]).figure('ad-cost');
    expect(none).toEqual({ ok: false, missing: 'not-read' });
  });
});

describe('lists', () => {
  test('pages turned over one after the other make the whole list', () => {
    const pages = [
      at('goods', { tables: [goods(['A', 'B'], 3)] }),
      at('goods', { tables: [goods(['C'], 3)] }, 1),
    ];
    expect(codesOf(pages.slice(0, 1))).toEqual({ codes: ['A', 'B'], complete: false });
    expect(codesOf(pages)).toEqual({ codes: ['C', 'A', 'B'], complete: true });
  });

  test('going back to the first page loses nothing', () => {
    const first = { tables: [goods(['A', 'B'], 3)] };
    const pages = [at('goods', first), at('goods', { tables: [goods(['C'], 3)] }, 1), at('goods', first, 2)];
    expect(codesOf(pages)).toEqual({ codes: ['A', 'B', 'C'], complete: true });
  });

  test('a list that changed in between is not patched together', () => {
    const pages = [
      at('goods', { tables: [goods(['A', 'B'], 3)] }),
      at('goods', { tables: [goods(['C', 'D'], 4)] }, 1),
    ];
    expect(codesOf(pages)).toEqual({ codes: ['C', 'D'], complete: false });
    const moved = [
      at('goods', { tables: [goods(['A', 'B'], 3)] }),
      at('goods', { tables: [goods(['C', 'D'], 3)] }, 1),
    ];
    expect(codesOf(moved)).toEqual({ codes: ['C', 'D'], complete: false });
  });

  test('another tab is another list', () => {
    const shelved = { ...goods(['X'], 1), context: ['商品管理', '待上架'] };
    const found = facts([
      at('goods', { tables: [goods(['A'], 1)] }),
      at('goods', { tables: [shelved] }, 1),
    ]).tables('goods');
    expect(found.ok && found.value.map((list) => list.context.at(-1))).toEqual(['商品管理', '待上架']);
  });

  test('a table of unknown columns is no list of goods', () => {
    expect(facts([at('goods', { tables: [table(['甲', '乙'], [['1', '2']])] })]).tables('goods').ok).toBe(
      false,
    );
  });

  test('the page is known by its tables where neither the round nor its title tells', () => {
    const away = readingRow({ url: 'https://console.example/#/x9', tables: [goods(['A'], 1)] });
    expect(facts([away]).page('goods')).toBe('ok');
    expect(facts([away]).page('orders')).toBe('not-opened');
  });
});

describe('notices', () => {
  const violation = {
    kind: 'violation' as const,
    text: '违规 · 疑似虚假宣传',
    date: '2026-09-16 18:22',
    status: '待申诉',
  };

  test('none read is not the same as none there', () => {
    expect(facts([]).notices()).toMatchObject({ ok: false, missing: 'not-read' });
    expect(facts([at('home', { notices: [violation] })]).notices().ok).toBe(false);
    const empty = table(['类型', '标题'], [], { saysEmpty: true });
    expect(facts([at('notices', { tables: [empty] })]).notices()).toEqual({ ok: true, value: [] });
  });

  test('evidence speaks in the words of the page, not in names of the program', () => {
    const found = facts([
      at('notices', { notices: [violation, { kind: 'violation', text: '违规待申诉' }] }),
    ]).notices();
    expect(found.ok && found.value.map(({ evidence }) => evidence.label)).toEqual(['待申诉', '']);
    const gap = facts([
      at('goods', { kind: 'state', state: 'no-permission', why: '您没有权限访问该页面' }),
    ]).tables('goods');
    expect(gap).toMatchObject({
      ok: false,
      missing: 'no-right',
      evidence: { label: '', text: '您没有权限访问该页面' },
    });
  });

  test('the newest state of a notice stands, counts of earlier readings do not', () => {
    const counted = (count: number) => ({ kind: 'violation' as const, text: '违规待申诉', count });
    const found = facts([
      at('notices', { notices: [violation, counted(1)] }),
      at('notices', { notices: [{ ...violation, status: '已处理' }] }, 5),
    ]).notices();
    expect(found.ok && found.value.map(({ notice }) => notice.status ?? notice.count)).toEqual(['已处理']);
  });
});

describe('answers', () => {
  const tick = (day: string, answeredAt: number): TickRow => ({
    key: `${shopId}|relations.groups|${day}`,
    shopId,
    checkId: 'relations.groups',
    day,
    answer: 'fine',
    note: '',
    at: answeredAt,
  });

  test('an answer stands for a week and not a day longer', () => {
    const dayMs = 86_400_000;
    expect(facts([], [tick('2026-09-11', takenAt - 6 * dayMs)]).tick('relations.groups')?.answer).toBe(
      'fine',
    );
    expect(facts([], [tick('2026-09-10', takenAt - 7 * dayMs)]).tick('relations.groups')).toBeUndefined();
    expect(facts([], [tick('2026-09-11', takenAt - 6 * dayMs)]).tick('inspection.checkout')).toBeUndefined();
  });
});
