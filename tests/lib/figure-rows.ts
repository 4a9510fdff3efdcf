// Hand-made figures for the tests of knowledge: one shop, daily, final, unless said otherwise.
import type { FigureRow, ReadingRow } from '../../lib/rows';

export function figureRow(
  metric: string,
  day: string,
  value: number,
  more: Partial<FigureRow> = {},
): FigureRow {
  const firstSeen = more.firstSeen ?? Date.parse(`${day}T01:00:00Z`);
  return {
    key: ['tmall|shop', metric, more.scope ?? '', day, firstSeen].join('|'),
    shopId: 'tmall|shop',
    metric,
    scope: '',
    day,
    partial: false,
    value,
    raw: String(value),
    label: metric,
    url: 'https://console.example/data',
    pageTitle: 'Data',
    reader: 'console',
    firstSeen,
    lastSeen: firstSeen,
    ...more,
  };
}

/** A page of a console as it was read on a day. */
export const reading = (readOn: string, draft: Partial<ReadingRow['draft']>): ReadingRow => ({
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
