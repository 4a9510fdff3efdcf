// What is said of something pointed at before it is kept: earlier values, its column, whether its day is known.
import { describe, expect, test } from 'vitest';
import type { Teaching } from '../../lib/message';
import type { Draft, Pair } from '../../lib/reading';
import type { ReadingRow } from '../../lib/rows';
import { trialOf } from '../../lib/taught-trial';

const pair = (label: string, raw: string, more: Partial<Pair> = {}): Pair => ({
  label,
  value: '1',
  raw,
  ...more,
});
const reading = (day: string, part: Partial<Draft>, at = 1): ReadingRow => ({
  key: `${day}${at}`,
  shopId: 's',
  pageKey: 'p',
  hash: '',
  day,
  firstSeen: at,
  lastSeen: at,
  draft: {
    version: 1,
    url: 'https://shop.example/#/data',
    takenAt: at,
    site: 'general',
    reader: 'console',
    kind: 'console',
    state: 'ok',
    ms: 1,
    ...part,
  },
});
const taught: Teaching = {
  metric: 'visitors',
  name: '访客数',
  period: 'page',
  print: {
    kind: 'number',
    near: [['访客数']],
    before: '访客数',
    own: [],
    headings: ['整体看板'],
    tag: 'b',
    attributes: [],
    classes: [],
    path: 'b',
  },
  text: '5,842',
  at: { path: '#visitors', text: '5,842' },
};
const period = { label: '2026-09-17', from: '2026-09-17', to: '2026-09-17' };
const now = reading('2026-09-18', { pairs: [pair('访客数', '5,842')], period }, 9);

describe('the trial of a figure', () => {
  test('says what stood there on the days before, one reading a day, the newest first', () => {
    const trial = trialOf(taught, [
      now,
      reading('2026-09-17', { pairs: [pair('访客数', '7,236')] }, 8),
      reading('2026-09-17', { pairs: [pair('访客数', '7,000')] }, 7),
      reading('2026-09-16', { pairs: [pair('浏览量', '18,420')] }, 6),
      reading('2026-09-15', { state: 'signed-out', kind: 'state' }, 5),
    ]);
    expect(trial).toEqual({
      earlier: [
        { day: '2026-09-17', text: '7,236' },
        { day: '2026-09-16', text: null },
      ],
      dated: true,
    });
  });

  test('takes the one of its own part where several bear the name, and none where nothing tells them apart', () => {
    const two = (context: string[]) =>
      reading('2026-09-17', {
        pairs: [pair('访客数', '7,236', { context: ['整体看板'] }), pair('访客数', '310', { context })],
      });
    expect(trialOf(taught, [now, two(['推广'])]).earlier[0]?.text).toBe('7,236');
    expect(trialOf(taught, [now, two(['整体看板'])]).earlier[0]?.text).toBeNull();
  });

  test('says that the page does not tell its day, and nothing of it where none is asked for', () => {
    const undated = reading('2026-09-18', { pairs: [pair('访客数', '5,842')] });
    expect(trialOf(taught, [undated]).dated).toBe(false);
    expect(trialOf({ ...taught, period: 'yesterday' }, [undated]).dated).toBe(true);
    expect(trialOf({ ...taught, metric: 'own:场次', period: 'now' }, [undated]).dated).toBe(true);
    expect(trialOf({ ...taught, as: 'notice', metric: 'notice:公告' }, [undated]).dated).toBe(true);
  });

  test('of a cell says its column and how many rows that has', () => {
    const tables = [
      {
        columns: ['商品', '库存'],
        rows: [
          ['水壶', '14'],
          ['保温杯', '120'],
        ],
        shown: 2,
      },
    ];
    const print = { ...taught.print, column: '库存', row: '水壶' };
    const cell = { ...taught, metric: 'own:库存', print, text: '14' };
    const trial = trialOf(cell, [reading('2026-09-18', { tables }), reading('2026-09-17', { tables }, 0)]);
    expect(trial.column).toEqual({ head: '库存', rows: 2 });
    expect(trial.earlier).toEqual([{ day: '2026-09-17', text: '14' }]);
  });

  test('of a price says the one the page’s reader tells, where it is another', () => {
    const offer = {
      price: { amount: '99.00', currency: 'CNY' },
      from: { price: { how: 'x', text: '¥99.00' } },
    };
    const price: Teaching = { ...taught, as: 'price', metric: 'price', text: '¥89.00' };
    const page = [reading('2026-09-18', { kind: 'offer', offer })];
    expect(trialOf(price, page).other).toBe('¥99.00');
    expect(trialOf({ ...price, text: '¥99' }, page)).not.toHaveProperty('other');
  });
});
