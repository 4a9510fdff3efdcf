// Hand-made console readings for the tests of knowledge.
import type { Draft, Pair, Period, Table } from '../../lib/reading';
import type { ReadingRow, ShopRow } from '../../lib/rows';

export const shopId = 'jd|店';
export const today = '2026-09-17';
export const takenAt = Date.parse('2026-09-17T01:05:00Z');

export const period = (label: string, from?: string, to = from): Period => ({
  label,
  ...(from && { from, to }),
});

export const pair = (label: string, raw: string, more: Partial<Pair> = {}): Pair => ({ label, raw, ...more });

export function table(columns: string[], rows: string[][], more: Partial<Table> = {}): Table {
  return { columns, rows, shown: rows.length, ...more };
}

export function draft(more: Partial<Draft> = {}): Draft {
  return {
    version: 1,
    url: 'https://console.example/#/data',
    takenAt,
    pageTitle: '后台',
    site: 'jingmai',
    reader: 'console',
    kind: 'console',
    state: 'ok',
    ms: 1,
    ...more,
  };
}

export function readingRow(more: Partial<Draft>, at = takenAt): ReadingRow {
  const own = draft({ ...more, takenAt: at });
  return {
    key: `${own.url}|${at}`,
    shopId,
    pageKey: own.url,
    hash: String(at),
    day: today,
    firstSeen: at,
    lastSeen: at,
    draft: own,
  };
}

export const shop: ShopRow = {
  shopId,
  name: '店',
  platform: 'jd',
  hosts: ['console.example'],
  route: ['home', 'goods', 'orders', 'ads', 'data', 'service', 'after-sales', 'notices'].map((topic) => ({
    topic,
    label: topic,
    url: `https://console.example/#/${topic}`,
  })),
  addedAt: 0,
  changedAt: 0,
};
