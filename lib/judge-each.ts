// Judges one thing after the other (rows of a list, own pages): the worst is told, and a pass needs all of them seen.
import type { Evidence, FactRow, Facts, Outcome, OwnPage, Phrase } from './checks/contract';
import { gapOf, partlyRead } from './gap';
import { pageEvidence } from './own-pages';
import { rowsOf } from './table-rows';
import type { Zone } from './threshold';

export interface Judged<T> {
  zone: Zone;
  /** The larger, the graver. */
  weight: number;
  of: T;
  evidence: Evidence[];
}

/** "unread": the check is about it, but its value could not be read; "apart": the check is not about it. */
export type Judgement<T> = Judged<T> | 'unread' | 'apart';

export interface Seen {
  read: number;
  total: number | undefined;
  complete: boolean;
  evidence: Evidence[];
}

/** What a check says of what it found; the verdict and the evidence are those of the things themselves. */
export type Tell<T> = (worst: Judged<T>, found: Judged<T>[]) => Omit<Outcome, 'verdict' | 'evidence'>;

const isJudged = <T>(one: Judgement<T>): one is Judged<T> => typeof one === 'object';

/** How many were looked at, all of them in order: a bare count would read as so many cases. */
export const allOf = (n: number): Phrase => ({ key: 'checks.all-of', params: { n } });

/** The outcome over all things that were looked at. */
export function judgeEach<T>(judgements: Judgement<T>[], seen: Seen, tell: Tell<T>): Outcome {
  const judged = judgements.filter(isJudged);
  const found = judged
    .filter(({ zone }) => zone !== 'pass')
    .sort((a, b) => (a.zone === b.zone ? b.weight - a.weight : a.zone === 'problem' ? -1 : 1));
  const [worst] = found;
  if (worst) {
    const evidence = found.flatMap((one) => one.evidence);
    return { verdict: worst.zone, ...tell(worst, found), evidence };
  }
  const concerned = judgements.filter((one) => one !== 'apart').length;
  if (!seen.complete) return partlyRead(seen.read, seen.total, seen.evidence);
  if (judged.length < concerned) return partlyRead(judged.length, concerned, seen.evidence);
  if (concerned === 0) return { verdict: 'not-applicable', evidence: seen.evidence };
  return { verdict: 'pass', aside: allOf(judged.length), evidence: seen.evidence };
}

/** The outcome over the rows of a kind of table; `name` is the column that names a row. */
export function judgeRows<T>(
  facts: Facts,
  [kind, name]: readonly [kind: string, name: string],
  judge: (row: FactRow) => Judgement<T>,
  tell: Tell<T>,
): Outcome {
  const found = rowsOf(facts, kind, name);
  return found.ok ? judgeEach(found.value.rows.map(judge), found.value, tell) : gapOf(found);
}

/** The outcome over the own product pages opened today. */
export function judgeOwn<T>(facts: Facts, judge: (page: OwnPage) => Judgement<T>, tell: Tell<T>): Outcome {
  const pages = facts.own();
  if (pages.length === 0)
    return { verdict: 'not-read', reason: { key: 'checks.own-pages.none' }, evidence: [] };
  const evidence = pages.map((page) => pageEvidence(page, 'title'));
  return judgeEach(
    pages.map(judge),
    { read: pages.length, total: pages.length, complete: true, evidence },
    tell,
  );
}
