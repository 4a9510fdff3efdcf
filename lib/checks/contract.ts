// What a check of the round declares and answers: its needs, its verdict, the figure, the evidence and the advice.
import type { Draft, Loading, Locator, Notice, Offer, PageState, Period } from '../reading';
import type { Topic } from '../vocabulary/topics';

/** The fifteen parts of the operator's day, numbered by section as the panel shows them. */
export const parts = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '3.1',
  '3.2',
  '3.3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '5.3',
] as const;
export type PartId = (typeof parts)[number];

export type Verdict =
  | 'pass'
  | 'attention'
  | 'problem'
  | 'your-eyes'
  | 'not-read'
  | 'not-applicable'
  | 'not-published'
  | 'no-right'
  | 'not-subscribed'
  | 'unripe';

/** Where one figure was seen; the panel jumps there. */
export interface Evidence {
  label: string;
  text: string;
  url: string;
  pageTitle: string;
  takenAt: number;
  reader: string;
  how: string;
  /** Of a figure: its measure. */
  metric?: string;
  at?: Locator;
}

export type Unit =
  | 'count'
  | 'money'
  | 'rate'
  | 'points'
  | 'days'
  | 'hours'
  | 'seconds'
  | 'ratio'
  | 'index'
  | 'score';

/** A number for display: rates are fractions, money is minor units, durations are in the unit named. */
export interface Quantity {
  value: number;
  unit: Unit;
  currency?: string;
}

/** Words of a locale file with the values that go into them; quantities are formatted in the reader's language. */
export interface Phrase {
  key: string;
  params?: Record<string, string | number | Quantity>;
}

/** A derived figure: a formula of the registry and what went into it. */
export interface Derivation {
  formula: string;
  inputs: { name: string; quantity: Quantity; evidence?: Evidence }[];
  result: Quantity;
}

export interface Outcome {
  verdict: Verdict;
  /** The figure at the right edge of the row. */
  figure?: Quantity;
  /** A second figure or word at the right edge ("3 within 4 h"). */
  aside?: Phrase;
  /** Change against a named base. */
  delta?: { quantity: Quantity; base: 'yesterday' | 'last-week' | 'last-reading' | 'plan' };
  /** One line: the thing and the limit. */
  reason?: Phrase;
  advice?: Phrase[];
  evidence: Evidence[];
  derivation?: Derivation;
  /** The figure against its limits, for the gauge. */
  gauge?: { value: number; attention: number; problem: number; max: number; unit: Unit };
}

/** An editable default with where it comes from. `worse` says on which side of the limit trouble lies. */
export interface Threshold {
  attention: number;
  problem: number;
  unit: Unit;
  worse: 'below' | 'above';
  /** One line only: attention and problem are the same number and are edited as one. */
  single?: true;
  /** It may differ from product to product; the check asks for it with the product's code. */
  byProduct?: true;
  source: string;
  date: string;
}

/** Why a fact is not there; each has its own word in the panel. */
export type Missing =
  | 'not-read'
  | 'not-published'
  | 'no-right'
  | 'not-subscribed'
  | 'signed-out'
  | 'unreadable';
export type Found<T> = { ok: true; value: T } | { ok: false; missing: Missing; evidence?: Evidence };

/** A figure of a canonical metric for one day (or, partial, up to now). `value` is in the metric's own unit. */
export interface MetricFigure {
  metric: string;
  day: string;
  partial: boolean;
  value: number;
  evidence: Evidence;
}

/** A table row under canonical column names; a cell keeps its text, its number where it is one, and its evidence. */
export interface FactCell {
  text: string;
  value?: number;
  evidence: Evidence;
}
export type FactRow = Record<string, FactCell | undefined>;
export interface FactTable {
  rows: FactRow[];
  shown: number;
  total?: number;
  /** False when the page shows fewer rows than it says it has and not all were read. */
  complete: boolean;
  context: string[];
  /** The days that the page says its rows are for. */
  period?: Period;
  evidence: Evidence;
}

/** A watched rival's offer beside the own product it is matched to; amounts in minor units. */
export interface RivalFact {
  offerKey: string;
  title: string;
  shop: string;
  /** The landed price, minor units. */
  priceMinor: number | null;
  /** Less may be paid: a promotion of unknown size stands beside it. */
  atMost?: true;
  currency: string;
  previousMinor: number | null;
  /** When the price was first seen as it is, where it was another before. */
  since?: number;
  seenAt: number;
  coupons: string[];
  /** Promotions that were not there before, and since when it has those of now; undefined where they were not read. */
  promotions?: { added: string[]; since: number };
  availability?: Offer['availability'];
  mine: {
    title: string;
    priceMinor: number;
    atMost?: true;
    evidence?: Evidence;
    reductions?: Evidence[];
  } | null;
  evidence: Evidence;
  /** The promotions that the landed price takes off the printed one. */
  reductions?: Evidence[];
}

/** A product page of the shop's own that was opened today; its fields are in the draft, three-state as read. */
export interface OwnPage {
  draft: Draft;
  seenAt: number;
  /** What everybody pays, minor units; null where the page shows none or a price that only some pay. */
  priceMinor: number | null;
  currency: string;
  /** The last other price it was seen at under the same circumstances. */
  previousMinor: number | null;
  /** How it loaded in the operator's browser, where it told. */
  loading?: Loading | undefined;
}

/** A figure of the day that still runs, and its change against the same hour of the day before where the page says it. */
export interface RunningFigure {
  figure: MetricFigure;
  /** As a fraction: −1 is "none where there were some". */
  change?: number;
}

/** Everything a check may look at, gathered for one shop and one day. */
export interface Facts {
  now: number;
  /** The shop's local day of the round. */
  day: string;
  shop: { id: string; name: string; platform: string };
  /** The figure of a metric for a day (default: the day before the round's). */
  figure(metric: string, day?: string): Found<MetricFigure>;
  /** Daily figures, oldest first; days without a reading are missing from the list. */
  series(metric: string): MetricFigure[];
  /** Today's tables of a kind, e.g. "goods", "agents", "plans". */
  tables(kind: string): Found<FactTable[]>;
  /** The tables of a kind as they were on the newest earlier day on which the goods were read. */
  before(kind: string): Found<{ day: string; tables: FactTable[] }>;
  /** The running day's figure, as today's pages show it. */
  running(metric: string): Found<RunningFigure>;
  /** Own product pages opened today, those without an offer (withdrawn, gone) among them. */
  own(): OwnPage[];
  /** Today's notices; ok with an empty list only when a notices page was read. */
  notices(): Found<{ notice: Notice; evidence: Evidence }[]>;
  rivals(): RivalFact[];
  /** State of the pages of a topic today. */
  page(topic: Topic): PageState | 'not-opened';
  /** The operator's own answer to a manual check, if still valid. */
  tick(checkId: string): { answer: 'fine' | 'issue'; note: string; at: number } | undefined;
}

export interface Check {
  id: string;
  part: PartId;
  /** Pages whose reading this check looks at; a manual check has none. */
  needs: Topic[];
  /** A question for the operator's own eyes, asked this often. */
  manual?: 'daily' | 'weekly';
  thresholds: Record<string, Threshold>;
  /** Judges; `limits` holds the thresholds with the operator's edits. Pure: no clock, no browser. */
  evaluate(facts: Facts, limits: Record<string, Threshold>): Outcome;
}
