// The outcome of a check whose facts are not there: each kind of gap has its own verdict, none of them is a pass.
import type { Evidence, Missing, Outcome, Phrase } from './checks/contract';

const verdicts: Record<Missing, Outcome['verdict']> = {
  'not-read': 'not-read',
  'not-published': 'not-published',
  'no-right': 'no-right',
  'not-subscribed': 'not-subscribed',
  'signed-out': 'not-read',
  unreadable: 'not-read',
};

/** The outcome for a missing fact; a page that was opened but could not be read says so. */
export function gapOf(gap: { missing: Missing; evidence?: Evidence | undefined }): Outcome {
  const outcome: Outcome = {
    verdict: verdicts[gap.missing],
    evidence: gap.evidence ? [gap.evidence] : [],
  };
  if (gap.missing === 'signed-out') return { ...outcome, reason: { key: 'checks.gap.signed-out' } };
  if (gap.missing === 'unreadable') return { ...outcome, reason: { key: 'checks.gap.unreadable' } };
  return outcome;
}

/** Nothing bad was found, but only `read` of `total` things were seen: that is no pass. */
export function partlyRead(read: number, total: number | undefined, evidence: Evidence[]): Outcome {
  const reason: Phrase =
    total === undefined
      ? { key: 'checks.gap.some-rows', params: { read } }
      : { key: 'checks.gap.rows', params: { read, total } };
  return { verdict: 'not-read', reason, evidence };
}
