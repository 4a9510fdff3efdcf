// What the panel counts over a round: marks, pages read, left and skipped, and where the round stands.
import { placeOf } from '../../lib/chips';
import { describe, expect, test } from 'vitest';
import { judgedOf } from '../../components/round/judged';
import {
  isAhead,
  progressOf,
  stopsOf,
  tallyOf,
  unpublishedOf,
  type Result,
  type ShopRound,
} from '../../components/round/shop-round';
import type { Verdict } from '../../lib/checks/contract';
import type { ReadingRow, RoundRow, TargetRow } from '../../lib/rows';
import { pair, period, readingRow, shopId } from '../lib/drafts';

/** Stands for the words that a line is put into. */
const say = (line: string, { value }: { value: number }) => `${line} ${value}`;

const result = (verdict: Verdict): Result => ({
  check: {
    id: verdict,
    part: '1.1',
    needs: [],
    thresholds: {},
    evaluate: () => ({ verdict, evidence: [] }),
  },
  outcome: { verdict, evidence: [] },
});

const home = 'https://myseller.taobao.com/home';
const stock = 'https://myseller.taobao.com/stock?spm=a1z.2';
const ads = 'https://one.alimama.com/ads';

const round: RoundRow = { key: 's|2026-09-18', shopId: 's', day: '2026-09-18', startedAt: 1, skipped: [ads] };

const route = [
  { topic: 'home', label: '首页', url: home },
  { topic: 'goods', label: '库存', url: stock },
  { topic: 'ads', label: '推广', url: ads },
];

const shopRound: ShopRound = {
  shop: {
    shopId: 's',
    name: '青屿旗舰店',
    platform: 'taobao',
    hosts: [],
    route,
    addedAt: 0,
    changedAt: 0,
  },
  day: '2026-09-18',
  round,
  results: [],
  checksInAll: 0,
  route: { pages: route, others: [] },
  beside: [],
  changed: [],
  left: { day: '', urls: [] },
  unanswered: [],
  readings: [
    {
      key: 'k',
      shopId: 's',
      pageKey: 'https://myseller.taobao.com/stock',
      hash: 'h',
      day: '2026-09-18',
      firstSeen: 2,
      lastSeen: 2,
      draft: {
        version: 1,
        url: stock,
        takenAt: 2,
        site: 'taobao-seller',
        reader: 'console',
        kind: 'console',
        state: 'no-permission',
        ms: 1,
      },
    } satisfies ReadingRow,
  ],
};

describe('a shop’s round', () => {
  test('every kind of gap counts as not read, and never as a pass', () => {
    const verdicts: Verdict[] = [
      'not-read',
      'not-published',
      'no-right',
      'not-subscribed',
      'unripe',
      'not-applicable',
    ];
    expect(tallyOf([...verdicts, 'pass', 'problem'].map((verdict) => result(verdict as Verdict)))).toEqual({
      prob: 1,
      attn: 0,
      you: 0,
      none: 6,
      pass: 1,
    });
  });

  test('a page is known again without its tracking parameters, and one that gave nothing is no page read', () => {
    expect(stopsOf(shopRound).map(({ label, fate, state }) => [label, fate, state])).toEqual([
      ['首页', 'waiting', undefined],
      ['库存', 'gap', 'no-permission'],
      ['推广', 'skipped', undefined],
    ]);
  });

  test('a page on a site that is not allowed says so, and no walk opens it', () => {
    const [first] = stopsOf(shopRound, new Set([home]));
    expect(first?.fate).toBe('shut');
    expect(isAhead(first!, 100)).toBe(false);
  });

  test('what the last round did not come to is opened first', () => {
    const left = { day: '2026-09-17', urls: [ads, stock] };
    expect(stopsOf({ ...shopRound, left }).map(({ label }) => label)).toEqual(['库存', '推广', '首页']);
  });

  test('a page that was signed out is opened again by the next round, a page without the right is not', () => {
    const stop = stopsOf(shopRound)[1]!;
    expect(isAhead(stop, 100)).toBe(false);
    expect(isAhead({ ...stop, state: 'signed-out' }, 100)).toBe(true);
    // This round has seen it signed out: it goes on without it.
    expect(isAhead({ ...stop, state: 'signed-out', readAt: 200 }, 100)).toBe(false);
  });

  test('a page that sent the walk away to sign in says so, though another page was read in its place', () => {
    const met = { [home]: { state: 'signed-out' as const, at: 50 } };
    const [first] = stopsOf({ ...shopRound, round: { ...round, met } });
    expect([first?.fate, first?.state, first?.readAt]).toEqual(['gap', 'signed-out', 50]);
    expect(isAhead(first!, 60)).toBe(true);
  });

  test('a slider test after a page was read does not make it unread', () => {
    const [row] = shopRound.readings;
    const at = (key: string, state: 'ok' | 'captcha', lastSeen: number): ReadingRow => ({
      ...row!,
      key,
      lastSeen,
      draft: { ...row!.draft, state },
    });
    const seen = [at('a', 'ok', 2), at('b', 'captcha', 3)];
    expect(stopsOf({ ...shopRound, readings: seen })[1]?.fate).toBe('read');
    expect(stopsOf({ ...shopRound, readings: seen.slice(1) })[1]?.fate).toBe('gap');
  });

  test('only pages whose figures are not out are tried again', () => {
    const { check } = result('not-published');
    const evidence = [{ label: '', text: '--', url: home, pageTitle: '', takenAt: 2, reader: '', how: '' }];
    const results: Result[] = [
      { check, outcome: { verdict: 'not-published', evidence } },
      { check, outcome: { verdict: 'problem', evidence: [{ ...evidence[0]!, url: ads }] } },
    ];
    expect(unpublishedOf({ ...shopRound, results })).toEqual([home]);
  });

  test('progress follows the row of the round', () => {
    expect(progressOf(undefined)).toBe('not-started');
    expect(progressOf(round)).toBe('running');
    expect(progressOf({ ...round, pausedAt: 2 })).toBe('paused');
    expect(progressOf({ ...round, pausedAt: 2, endedAt: 3 })).toBe('done');
  });

  test('the mark of a page counts the checks that rest on its newest reading, and no others', () => {
    const at = (url: string) => ({
      label: '',
      text: '',
      url,
      pageTitle: '',
      takenAt: 2,
      reader: '',
      how: '',
    });
    const judged = (verdict: Verdict, url: string): Result => {
      const { check } = result(verdict);
      return { check, outcome: { verdict, evidence: [at(url), at(url)] } };
    };
    const [old] = shopRound.readings;
    const newer = { ...(old as ReadingRow), key: 'k2', firstSeen: 3, lastSeen: 3 };
    const results = [judged('problem', stock), judged('pass', `${stock}&t=5`), judged('problem', home)];
    expect(judgedOf([{ ...shopRound, results, readings: [...shopRound.readings, newer] }], [], say)).toEqual({
      k2: { checks: 2, problems: 1 },
    });
  });

  test('a verdict stands beside the figure it was decided on, the gravest where several look at one', () => {
    const at = (text: string) => ({ path: '#v', text });
    const judged = (verdict: Verdict, ...texts: string[]): Result => {
      const { check } = result(verdict);
      const evidence = texts.map((text) => ({
        label: '',
        text,
        url: stock,
        pageTitle: '',
        takenAt: 2,
        reader: '',
        how: '',
        at: at(text),
      }));
      const gauge = { value: 2, attention: 3, problem: 2.5, max: 4, unit: 'ratio' as const };
      return { check, outcome: { verdict, evidence, gauge } };
    };
    const results = [judged('problem', '7', '9'), judged('pass', '7'), judged('not-published', '-')];
    const [found] = Object.values(judgedOf([{ ...shopRound, results }], [], say));
    expect(found?.figures).toEqual({ [placeOf(at('7'))]: { verdict: 'problem', limit: 'limit 3' } });
  });

  test('a day’s figure has its month’s target shared out over the days; people and rates have none', () => {
    const at = (text: string) => ({ path: '#v', text });
    const day = period('统计时间 2026-09-17', '2026-09-17');
    const pairs = [
      pair('支付金额', '9,000', { value: '9000', unit: '元', period: day, at: at('9,000') }),
      pair('访客数', '3,053', { value: '3053', period: day, at: at('3,053') }),
    ];
    const reading = readingRow({ pairs });
    const target = (metric: string, value: number, month = '2026-09'): TargetRow => ({
      key: `${shopId}|${metric}|${month}`,
      shopId,
      metric,
      month,
      value,
      changedAt: 1,
    });
    const limits = (...targets: TargetRow[]) =>
      judgedOf([{ ...shopRound, readings: [reading] }], targets, say)[reading.key]?.figures;
    expect(limits(target('gmv', 30_000_000), target('visitors', 90_000))).toEqual({
      [placeOf(at('9,000'))]: { limit: 'target 1000000' },
    });
    expect(limits(target('gmv', 30_000_000, '2026-08'))).toBeUndefined();
  });
});
