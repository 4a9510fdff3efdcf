// What a page is known to show and does not any more: said with the day since when, and never of what came now and then.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/day';
import { pageHealthOf } from '../../lib/page-health';
import type { Draft } from '../../lib/reading';
import type { ReadingRow, TaughtRow } from '../../lib/rows';
import type { MeasureId } from '../../lib/vocabulary/measures';
import { printOf } from './prints';

const url = 'https://shop.example/#/data';
const today = '2026-09-18';
const daysAgo = (days: number) => addDays(today, -days);

function reading(ago: number, labels: string[], part: Partial<Draft> = {}): ReadingRow {
  const at = Date.parse(`${daysAgo(ago)}T01:00:00Z`);
  const pairs = pairsOf(labels);
  const draft: Draft = {
    version: 1,
    url,
    takenAt: at,
    site: 'sycm',
    reader: 'console',
    ms: 1,
    kind: 'console',
    state: 'ok',
    pairs,
    ...part,
  };
  return {
    key: `${at}`,
    shopId: 's',
    pageKey: url,
    hash: '',
    day: daysAgo(ago),
    firstSeen: at,
    lastSeen: at,
    draft,
  };
}
const health = (readings: ReadingRow[], taught: TaughtRow[] = [], expected: MeasureId[] = []) =>
  pageHealthOf(url, readings, taught, { platform: 'taobao', timeZone: 'Asia/Shanghai', expected });
const all = ['访客数', '支付金额'];
const pairsOf = (labels: string[]) => labels.map((label) => ({ label, value: '1', raw: '1' }));

describe('the fields of a page', () => {
  test('all came: each by the word the page has for it', () => {
    expect(health([4, 3, 2, 1, 0].map((ago) => reading(ago, all)))).toEqual({ came: all, stopped: [] });
  });

  test('one stopped: since the first day on which the page was read without it', () => {
    const read = [
      reading(6, all),
      reading(5, all),
      reading(4, all),
      reading(2, ['支付金额']),
      reading(0, ['支付金额']),
    ];
    expect(health(read)).toEqual({ came: ['支付金额'], stopped: [{ name: '访客数', since: daysAgo(2) }] });
  });

  test('a column of a table stopped', () => {
    const table = (columns: string[]) => ({ tables: [{ columns, rows: [], shown: 0 }] });
    const read = [3, 2, 1].map((ago) => reading(ago, [], table(['商品', '可售库存'])));
    expect(health([...read, reading(0, [], table(['商品', '仓库']))])?.stopped).toEqual([
      { name: '可售库存', since: today },
    ]);
  });

  test('a card and a column of one word stopped together: it is said once', () => {
    const table = { tables: [{ columns: ['日期', '访客数'], rows: [], shown: 0 }] };
    const labels = (on: string[]) => on.map((label) => ({ label, value: '1', raw: '1' }));
    const read = [3, 2, 1].map((ago) => reading(ago, [], { ...table, pairs: labels(all) }));
    expect(health([...read, reading(0, ['支付金额'])])?.stopped.map(({ name }) => name)).toEqual([
      '访客数',
      '日期',
    ]);
  });

  test('under another word of the same meaning it is the same field', () => {
    const read = [3, 2, 1].map((ago) => reading(ago, ['访客数']));
    expect(health([...read, reading(0, ['Visitors'])])).toEqual({ came: ['Visitors'], stopped: [] });
  });

  test('one that any reading of the day shows came that day', () => {
    const read = [3, 2, 1].map((ago) => reading(ago, all));
    expect(health([...read, reading(0, all), reading(0, ['支付金额'])])?.stopped).toEqual([]);
  });
});

describe('nothing is said', () => {
  test('of a page that is not in order', () => {
    const read = [3, 2, 1].map((ago) => reading(ago, all));
    expect(health([...read, reading(0, [], { kind: 'state', state: 'signed-out' })])?.stopped).toEqual([]);
  });

  test('of what came twice, or now and then', () => {
    expect(health([2, 1].map((ago) => reading(ago, all)))).toBeUndefined();
    const odd = [8, 7, 6, 5, 4, 3, 2, 1].map((ago) => reading(ago, ago % 2 ? all : ['支付金额']));
    expect(health([...odd, reading(0, ['支付金额'])])).toEqual({ came: ['支付金额'], stopped: [] });
  });

  test('of a figure without a value yet: its place is there', () => {
    const read = [3, 2, 1].map((ago) => reading(ago, all));
    const waiting = { pairs: all.map((label) => ({ label, raw: '-' })) };
    expect(health([...read, reading(0, [], waiting)])?.stopped).toEqual([]);
  });
});

describe('what the page should show', () => {
  const expected: MeasureId[] = ['visitors', 'gmv', 'to-ship'];
  const never = (readings: ReadingRow[], taught: TaughtRow[] = []) =>
    health(readings, taught, expected)?.never;

  test('and never did is said from the first reading on', () => {
    expect(never([reading(0, ['访客数', '支付金额'])])).toEqual(['to-ship']);
    expect(health([reading(0, ['登录人数'])], [], ['gmv'])).toEqual({
      came: [],
      stopped: [],
      never: ['gmv'],
    });
  });

  test('and came on a day before is not said to have never come, but to have stopped, after one day already', () => {
    const read = [reading(1, all), reading(0, ['支付金额'])];
    expect(health(read, [], ['visitors', 'gmv'])).toEqual({
      came: ['支付金额'],
      stopped: [{ name: '访客数', since: today }],
    });
  });

  test.each<[string, Partial<Draft>]>([
    ['as a place without a value', { pairs: [...all, '待发货'].map((label) => ({ label, raw: '-' })) }],
    [
      'unreadable, in a private font',
      { pairs: [...all, '待发货'].map((label) => ({ label, raw: '', value: { unread: 'font' } })) },
    ],
    ['in a column', { tables: [{ columns: ['日期', ...all, '待发货'], rows: [], shown: 0 }] }],
    [
      'as a line of a table',
      { tables: [{ columns: ['项目', '数'], rows: [...all, '待发货'].map((one) => [one, '1']), shown: 3 }] },
    ],
    ['as a to-do', { pairs: pairsOf(all), notices: [{ kind: 'to-do', text: '待发货 3 单' }] }],
    [
      'in a chart that could not be read',
      { pairs: pairsOf(all), charts: [{ name: '待发货趋势', at: { path: 'canvas', text: '' } }] },
    ],
  ])('and stands there %s is there', (_, part) => {
    expect(never([reading(0, [], part)])).toBeUndefined();
  });

  test.each<[string, Partial<Draft>]>([
    ['is signed out', { kind: 'state', state: 'signed-out' }],
    ['has no figure at all yet', { pairs: [] }],
    ['is in part a frame of another origin', { frames: [{ url: 'https://other.example/' }] }],
  ])('is said of no page that %s', (_, part) => {
    expect(never([reading(0, ['访客数'], part)])).toBeUndefined();
  });
});

describe('what the operator pointed at', () => {
  const row = (part: Partial<TaughtRow>): TaughtRow => ({
    key: 'k',
    page: 'shop.example/#/data',
    url,
    pageTitle: '',
    metric: 'visitors',
    name: '访客',
    period: 'page',
    print: printOf('number'),
    text: '1',
    seenAt: 1,
    addedAt: 1,
    ...part,
  });
  const stopped = [...[3, 2, 1].map((ago) => reading(ago, all)), reading(0, ['支付金额'])];

  test('again after it stopped came: the history goes on under the same metric', () => {
    expect(health(stopped, [row({})])).toEqual({ came: ['访客', '支付金额'], stopped: [] });
  });

  test('is no longer waited for', () => {
    expect(health([reading(0, ['支付金额'])], [row({})], ['visitors', 'gmv'])?.never).toBeUndefined();
  });

  test('and is not found has stopped, and is said once', () => {
    const missing = row({ missingSince: Date.parse(`${today}T01:00:00Z`) });
    expect(health(stopped, [missing])?.stopped).toEqual([{ name: '访客', since: today }]);
  });

  test('on another page, and a notice that is not there today, say nothing', () => {
    const others = [
      row({ page: 'other.example/', missingSince: 1 }),
      row({ as: 'notice', metric: 'notice:x', missingSince: 1 }),
    ];
    expect(health([reading(0, [])], others)).toBeUndefined();
  });
});
