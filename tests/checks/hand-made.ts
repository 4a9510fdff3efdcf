// Facts made by hand for the tests of checks: what is not named was not read.
import type {
  Evidence,
  Facts,
  FactTable,
  Found,
  MetricFigure,
  Missing,
  Outcome,
  RivalFact,
} from '../../lib/checks/contract';
import { addDays, instantOf } from '../../lib/day';
import type { Notice } from '../../lib/reading';
import { evaluateRound } from '../../lib/round';
import type { LimitRow } from '../../lib/rows';

export const today = '2026-09-18';
export const yesterday = addDays(today, -1);
export const lastWeek = addDays(today, -8);
export const now = instantOf(today, '09:05');

export function evidence(text: string): Evidence {
  return {
    label: text,
    text,
    url: 'https://console.test/',
    pageTitle: 'console',
    takenAt: now,
    reader: 'test',
    how: 'test',
  };
}

/** A cell: [text, number], or a text alone. */
type Cell = string | number | [text: string, value: number];

interface Made {
  platform?: string;
  /** Figures by measure, then day. */
  figures?: Record<string, Record<string, number>>;
  tables?: Record<
    string,
    { rows: Record<string, Cell>[]; total?: number; complete?: boolean; context?: string[] }
  >;
  notices?: Partial<Notice>[];
  rivals?: Partial<RivalFact>[];
  ticks?: Record<string, 'fine' | 'issue'>;
  note?: string;
  missing?: Missing;
}

const levels = { today, yesterday, lastWeek };

function tableOf({ rows, total, complete, context }: NonNullable<Made['tables']>[string]): FactTable {
  const made = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => {
        const [text, value] = Array.isArray(cell)
          ? cell
          : [String(cell), typeof cell === 'number' ? cell : undefined];
        return [column, { text, ...(value !== undefined && { value }), evidence: evidence(text) }];
      }),
    ),
  );
  return {
    rows: made,
    shown: rows.length,
    ...(total !== undefined && { total }),
    complete: complete ?? (total === undefined || rows.length >= total),
    context: context ?? [],
    evidence: evidence('table'),
  };
}

/** Facts of a shop on 2026-09-18, 09:05. Days of figures may be called today, yesterday and lastWeek. */
export function factsWith(made: Made): Facts {
  const gap = { ok: false, missing: made.missing ?? 'not-read' } as const;
  const figure = (metric: string, day: string = yesterday): Found<MetricFigure> => {
    const named = Object.entries(made.figures?.[metric] ?? {}).find(
      ([key]) => (levels[key as keyof typeof levels] ?? key) === day,
    );
    if (!named) return gap;
    const value = named[1];
    return {
      ok: true,
      value: { metric, day, partial: false, value, evidence: evidence(`${metric} ${value}`) },
    };
  };
  return {
    now,
    day: today,
    shop: { id: 'taobao|shop', name: 'shop', platform: made.platform ?? 'taobao' },
    figure,
    series: () => [],
    tables: (kind) => {
      const table = made.tables?.[kind];
      return table ? { ok: true, value: [tableOf(table)] } : gap;
    },
    notices: () =>
      made.notices
        ? {
            ok: true,
            value: made.notices.map((notice) => ({
              notice: { kind: 'violation', text: 'notice', ...notice },
              evidence: evidence(notice.text ?? 'notice'),
            })),
          }
        : gap,
    rivals: () =>
      (made.rivals ?? []).map((rival, at) => ({
        offerKey: `rival|${at}`,
        title: 'cup',
        shop: 'rival',
        priceMinor: 9900,
        currency: 'CNY',
        previousMinor: null,
        seenAt: now,
        coupons: [],
        mine: { title: 'own cup', priceMinor: 10_000, evidence: evidence('own') },
        evidence: evidence('rival'),
        ...rival,
      })),
    page: () => 'not-opened',
    tick: (id) => {
      const answer = made.ticks?.[id];
      return answer && { answer, note: made.note ?? '', at: now };
    },
  };
}

/** What one check of the round says of these facts, with the shop's own limits. */
export function judged(id: string, made: Made, limits: LimitRow[] = []): Outcome {
  const result = evaluateRound(factsWith(made), limits).find(({ check }) => check.id === id);
  if (!result) throw new Error(`no check ${id}`);
  return result.outcome;
}

/** The verdict alone. */
export const verdict = (id: string, made: Made): Outcome['verdict'] => judged(id, made).verdict;

export const texts = ({ evidence: seen }: Outcome): string[] => seen.map(({ text }) => text);
