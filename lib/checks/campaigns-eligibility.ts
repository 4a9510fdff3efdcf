// 3.3 Whether the goods meet a campaign's terms: yes, no, or unknown with the figure that is missing.
import { gapOf, partlyRead } from '../gap';
import { nothingFound } from '../judged-rows';
import { parseFigure } from '../number';
import { count } from '../quantities';
import { evidenceIn, rowsOf } from '../table-rows';
import type { Check, FactRow, Outcome } from './contract';

type Met = 'yes' | 'no' | 'unknown';

const no = /不符合|不满足|未满足|未通过|不通过|未达标|不达标|not met|fail/i;
const yes = /符合|满足|通过|达标|\bmet\b|pass/i;
const term = /(≥|>=|不低于|不少于|至少|大于等于|≤|<=|不高于|不超过|至多|小于等于)\s*([\d.,]+\s*[%万]?)/;
const atLeast = /≥|>=|不低于|不少于|至少|大于等于/;

/** The page's own word counts; else the figure against the term, where both are plain numbers of one kind. */
function metOf(row: FactRow): Met {
  const said = row['meets']?.text ?? '';
  if (no.test(said)) return 'no';
  if (yes.test(said)) return 'yes';
  const [, sign = '', wanted = ''] = term.exec(row['rule']?.text ?? '') ?? [];
  const [limit, actual] = [parseFigure(wanted), parseFigure(row['actual']?.text ?? '')];
  if (limit?.value === undefined || actual?.value === undefined || actual.atLeast) return 'unknown';
  if ((limit.unit === '%') !== (actual.unit === '%')) return 'unknown';
  const [value, bound] = [Number(actual.value), Number(limit.value)];
  return (atLeast.test(sign) ? value >= bound : value <= bound) ? 'yes' : 'no';
}

const evidenceOf = (rows: FactRow[]) =>
  rows.flatMap((row) => evidenceIn(row, 'campaign', 'product', 'rule', 'actual', 'meets'));

export const campaignsEligibility: Check = {
  id: 'campaigns.eligibility',
  part: '3.3',
  needs: ['campaigns'],
  thresholds: {},
  evaluate(facts): Outcome {
    const found = rowsOf(facts, 'campaign-rules', 'campaign');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    const judged = rows.map((row) => ({ row, met: metOf(row) }));
    const withMet = (met: Met) => judged.filter((one) => one.met === met).map(({ row }) => row);
    const [failed, unknown] = [withMet('no'), withMet('unknown')];
    const params = (row: FactRow) => ({
      campaign: row['campaign']?.text ?? '',
      rule: row['rule']?.text ?? '',
    });
    const [first] = failed;
    if (first) {
      return {
        verdict: 'attention',
        figure: count(failed.length),
        reason: { key: 'checks.campaigns.eligibility.fails', params: params(first) },
        advice: [
          { key: 'checks.campaigns.eligibility.mend', params: { actual: first['actual']?.text ?? '-' } },
          { key: 'checks.campaigns.eligibility.other' },
        ],
        evidence: evidenceOf(failed),
      };
    }
    if (!complete) return partlyRead(read, total, evidence);
    const [open] = unknown;
    if (open) {
      return {
        verdict: 'not-read',
        figure: count(unknown.length),
        reason: { key: 'checks.campaigns.eligibility.unknown', params: params(open) },
        evidence: evidenceOf(unknown),
      };
    }
    return { ...nothingFound(found.value, rows.length), evidence: evidenceOf(rows) };
  },
};
