// Judges the days of a series one after the other against what the ordinary days before each had led to expect.
import { expectedOf, window, type Expected, type OrdinaryDay } from './daily-model';

/** So many spreads from the expectation; about one day in five hundred is that far out by chance. */
export const spreadsLimit = 3.1;
/** After so many flagged days in a row the new level is the usual one. */
const newLevelDays = 14;

export interface DayRange {
  low: number;
  mid: number;
  high: number;
}

export interface JudgedDay {
  day: string;
  value: number;
  expected: DayRange;
  /** Spreads from the expectation, with the sign of the difference. */
  score: number;
  /** So many spreads are allowed: more where the expectation rests on few days. */
  reach: number;
  unusual: boolean;
}

/** What a difference must reach beside being rare: a share of the expectation, an amount, or both. */
export interface Materiality {
  share: number;
  amount?: number;
}

/** The limit for an expectation from few days, whose spread is itself unsure: Student's quantile (Cornish–Fisher). */
const reachFor = (limit: number, freedom: number) => limit + (limit ** 3 + limit) / (4 * freedom);

/** ln of a figure; one of 0 or below is held as half of one: nothing sold is as far out as it gets. */
const logOf = (value: number) => Math.log(Math.max(value, 0.5));

function against(value: number, { mid, spread, freedom }: Expected, limit: number) {
  const reach = reachFor(limit, freedom);
  const at = (spreads: number) => Math.exp(mid + spreads * spread);
  const score = (logOf(value) - mid) / spread;
  return { expected: { low: at(-reach), mid: at(0), high: at(reach) }, score, reach };
}

/** The number of a day: days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * A day after the other, oldest first: `judge` gives the day's range and whether it is unusual, undefined with too few
 * ordinary days before it. Unusual days do not count as usual until two weeks of them are the new level; days of events
 * are passed over by not asking.
 */
export class DailyRule {
  private readonly usual: OrdinaryDay[] = [];
  private run: OrdinaryDay[] = [];

  constructor(
    private readonly least: Materiality,
    private readonly limit = spreadsLimit,
  ) {}

  /** What is to be expected of a day, whether or not it has a figure. */
  expected(day: string): DayRange | undefined {
    const found = expectedOf(this.usual, dayNumber(day));
    return found && against(1, found, this.limit).expected;
  }

  judge(day: string, value: number): JudgedDay | undefined {
    const at = dayNumber(day);
    const found = expectedOf(this.usual, at);
    const judged = found && against(value, found, this.limit);
    const away = judged ? Math.abs(value - judged.expected.mid) : 0;
    const counts = judged && away >= Math.max(this.least.amount ?? 0, this.least.share * judged.expected.mid);
    const unusual = judged !== undefined && counts === true && Math.abs(judged.score) >= judged.reach;
    const ordinary = value > 0 ? [{ at, y: Math.log(value) }] : [];
    if (unusual) this.run.push(...ordinary);
    else this.take(ordinary);
    if (this.run.length >= newLevelDays) this.take(this.run);
    return judged && { day, value, ...judged, unusual };
  }

  private take(days: readonly OrdinaryDay[]): void {
    this.usual.push(...days);
    this.run = [];
    while (this.usual.length > window) this.usual.shift();
  }
}
