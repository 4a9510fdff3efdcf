// 1.3 Deliveries to the shop that should have arrived by now.
import { daysBetween } from '../day';
import { parseDay } from '../figure-day';
import { gapOf } from '../gap';
import { goodsOf } from '../goods';
import { judgeEach, type Judgement } from '../judge-each';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

const arrived = /已到|到货完成|已入库|已完成|已取消|已关闭/;

function judgementOf(row: FactRow, today: string, limit: Threshold): Judgement<string> {
  const written = row['eta']?.text ?? '';
  if (/^[-—]*$/.test(written) || arrived.test(row['status']?.text ?? '')) return 'apart';
  const day = parseDay(written.split(' ')[0] ?? '', today);
  if (!day) return 'unread';
  const late = daysBetween(day, today);
  return {
    zone: late > 0 ? zoneOf(late, limit) : 'pass',
    weight: late,
    of: goodsOf(row).short,
    evidence: evidenceIn(row, 'product', 'eta', 'in-transit'),
  };
}

export const stockInTransitLate: Check = {
  id: 'stock.in-transit-late',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    late: {
      attention: 1,
      problem: 3,
      unit: 'days',
      worse: 'above',
      source: 'checks.source.own',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const [arrivals, goods] = [rowsOf(facts, 'arrivals', 'product'), rowsOf(facts, 'goods', 'product')];
    const found = arrivals.ok ? arrivals : goods;
    if (!found.ok) return gapOf(found);
    const { rows, complete, evidence } = found.value;
    if (!rows.some((row) => row['eta'])) {
      const moving = rows.some((row) => goodsOf(row).inTransit > 0);
      return complete && !moving
        ? { verdict: 'not-applicable', evidence }
        : { verdict: 'not-read', reason: { key: 'checks.stock.in-transit-late.no-date' }, evidence };
    }
    const limit = limitOf(limits, 'late');
    return judgeEach(
      rows.map((row) => judgementOf(row, facts.day, limit)),
      found.value,
      (worst, late) => ({
        figure: { value: worst.weight, unit: 'days' },
        ...(late.length > 1 && { aside: { key: 'checks.goods', params: { n: late.length } } }),
        reason: { key: 'checks.stock.in-transit-late.late', params: { goods: worst.of } },
        advice: [
          { key: 'checks.stock.in-transit-late.ask', params: { goods: worst.of } },
          { key: 'checks.stock.in-transit-late.until' },
        ],
      }),
    );
  },
};
