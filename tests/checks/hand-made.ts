// Facts made by hand for the tests of checks: what is not named was not read.
import { dictionaries } from '../../assets/locales';
import type {
  Evidence,
  Facts,
  FactTable,
  Found,
  MetricFigure,
  Missing,
  Outcome,
  OwnPage,
  Phrase,
  RivalFact,
} from '../../lib/checks/contract';
import { addDays, instantOf } from '../../lib/day';
import type { Notice, Offer, PageState } from '../../lib/reading';
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

/** Rows of a table; what is not said of it is as on a page that shows all of its rows. */
interface MadeTable {
  rows: Record<string, Cell>[];
  total?: number;
  complete?: boolean;
  context?: string[];
}

/** An own product page: fields of its offer, and how the page and its price stood. */
type MadeOwn = Partial<Offer> & {
  state?: PageState;
  priceMinor?: number | null;
  previousMinor?: number;
  loading?: OwnPage['loading'];
};

export interface Made {
  platform?: string;
  /** Figures by measure, then day. */
  figures?: Record<string, Record<string, number>>;
  tables?: Record<string, MadeTable>;
  /** Tables as they were the day before. */
  before?: Record<string, MadeTable>;
  /** Figures of the day that runs, with their change against the same hour. */
  running?: Record<string, { value: number; change?: number }>;
  own?: MadeOwn[];
  notices?: Partial<Notice>[];
  rivals?: Partial<RivalFact>[];
  ticks?: Record<string, 'fine' | 'issue'>;
  note?: string;
  missing?: Missing;
}

const levels = { today, yesterday, lastWeek };

function ownOf(
  { state = 'ok', priceMinor = null, previousMinor, loading, ...offer }: MadeOwn,
  at: number,
): OwnPage {
  const from = Object.fromEntries(
    Object.entries(offer).map(([field, value]) => [field, { how: 'test', text: JSON.stringify(value) }]),
  );
  return {
    draft: {
      version: 1,
      url: `https://item.test/${at}`,
      takenAt: now,
      pageTitle: 'item',
      site: 'taobao',
      reader: 'test',
      kind: state === 'ok' ? 'offer' : 'state',
      state,
      ms: 1,
      ...(state === 'ok' && { offer: { title: 'own cup', ...offer, from } }),
    },
    seenAt: now,
    priceMinor,
    currency: 'CNY',
    previousMinor: previousMinor ?? null,
    loading,
  };
}

function tableOf({ rows, total, complete, context }: MadeTable): FactTable {
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
    series: (metric) =>
      Object.entries(made.figures?.[metric] ?? {})
        .map(([named, value]) => ({
          metric,
          day: levels[named as keyof typeof levels] ?? named,
          partial: false,
          value,
          evidence: evidence(`${metric} ${value}`),
        }))
        .sort((a, b) => a.day.localeCompare(b.day)),
    tables: (kind) => {
      const table = made.tables?.[kind];
      return table ? { ok: true, value: [tableOf(table)] } : gap;
    },
    before: (kind) => {
      const table = made.before?.[kind];
      return table
        ? { ok: true, value: { day: yesterday, tables: [tableOf(table)] } }
        : { ok: false, missing: 'not-read' };
    },
    running: (metric) => {
      const one = made.running?.[metric];
      if (!one) return gap;
      const figure = {
        metric,
        day: today,
        partial: true,
        value: one.value,
        evidence: evidence(`${metric} ${one.value}`),
      };
      return { ok: true, value: { figure, ...(one.change !== undefined && { change: one.change }) } };
    },
    own: () => (made.own ?? []).map(ownOf),
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

const phrasesOf = ({ reason, aside, advice = [], derivation }: Outcome): Phrase[] => [
  ...[reason, aside].filter((phrase) => phrase !== undefined),
  ...advice,
  ...(derivation?.inputs ?? []).map(({ name }) => ({ key: name })),
];

/** Throws where a phrase has no words in a language, or a place in them that nothing fills. */
function sayable({ key, params = {} }: Phrase): void {
  for (const words of Object.values(dictionaries)) {
    const entry = words[key];
    const text = typeof entry === 'object' ? `${entry.one} ${entry.other}` : entry;
    const open = [...(text ?? `{${key}}`).matchAll(/\{([^}]+)\}/g)].filter(
      ([, name = '']) => params[name] === undefined,
    );
    if (open.length > 0) throw new Error(`${key} cannot be said: ${open.join(' ')}`);
  }
}

/** What one check of the round says of these facts, with the shop's own limits. */
export function judged(id: string, made: Made, limits: LimitRow[] = []): Outcome {
  const result = evaluateRound(factsWith(made), limits).find(({ check }) => check.id === id);
  if (!result) throw new Error(`no check ${id}`);
  if (result.outcome.reason?.key === 'checks.failed') throw new Error(`${id} failed`);
  for (const phrase of phrasesOf(result.outcome)) sayable(phrase);
  return result.outcome;
}

/** The verdict alone. */
export const verdict = (id: string, made: Made): Outcome['verdict'] => judged(id, made).verdict;

export const texts = ({ evidence: seen }: Outcome): string[] => seen.map(({ text }) => text);
