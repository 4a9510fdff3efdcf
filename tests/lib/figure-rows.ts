// Hand-made figures for the tests of knowledge: one shop, daily, final, unless said otherwise.
import type { FigureRow } from '../../lib/rows';

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
