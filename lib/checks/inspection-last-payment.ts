// 1.1 How long ago the last order was paid, the hours of the night left out.
import { addDays, dayOf, instantOf, isDay } from '../day';
import { gapOf, partlyRead } from '../gap';
import { rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome } from './contract';

const hourMs = 3_600_000;
const morning = '08:00';

/** Epoch ms of "2026-09-18 08:51" or "2026/9/18 8:51:07"; undefined for anything else. */
function instantIn(text: string): number | undefined {
  const found = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s+(\d{1,2}):(\d{2})/.exec(text);
  if (!found) return undefined;
  const [, year = '', month = '', date = '', hour = '', minute = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? instantOf(day, `${hour.padStart(2, '0')}:${minute}`) : undefined;
}

/** Hours between two instants from eight in the morning to midnight of each day. */
function wakingHours(from: number, to: number): number {
  let sum = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    const [start, end] = [instantOf(day, morning), instantOf(addDays(day, 1), '00:00')];
    sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return sum / hourMs;
}

export const inspectionLastPayment: Check = {
  id: 'inspection.last-payment',
  part: '1.1',
  needs: ['orders'],
  thresholds: {
    age: {
      attention: 4,
      problem: 10,
      unit: 'hours',
      worse: 'above',
      source: 'checks.source.last-payment',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'orders', 'order');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    const paid = rows
      .flatMap((row: FactRow) => {
        const at = instantIn(row['paid-at']?.text ?? '');
        return at === undefined || at > facts.now ? [] : [{ at, cell: row['paid-at'] }];
      })
      .sort((a, b) => b.at - a.at);
    const [last] = paid;
    if (!last) {
      return { verdict: 'not-read', reason: { key: 'checks.inspection.last-payment.no-times' }, evidence };
    }
    const hours = wakingHours(last.at, facts.now);
    const zone = zoneOf(hours, limitOf(limits, 'age'));
    // A newer one may stand among the rows that were not read.
    if (zone !== 'pass' && !complete) return partlyRead(read, total, evidence);
    return {
      verdict: zone,
      figure: { value: hours, unit: 'hours' },
      ...(zone !== 'pass' && {
        reason: {
          key: 'checks.inspection.last-payment.long',
          params: { age: { value: hours, unit: 'hours' } },
        },
        advice: [
          { key: 'checks.inspection.last-payment.walk' },
          { key: 'checks.inspection.last-payment.then' },
        ],
      }),
      evidence: last.cell ? [last.cell.evidence] : evidence,
    };
  },
};
