// 1.3 Orders that are late or must leave within hours.
import { gapOf, partlyRead } from '../gap';
import { hoursLeftIn } from '../hours-left';
import { levelNow } from '../known-figure';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, worseOf, zoneOf, type Zone } from '../threshold';
import type { Check, Evidence, FactRow, Outcome, Phrase, Threshold } from './contract';

const notToShip = /待付款|已发货|已完成|已关闭|已取消|交易成功|已签收/;

interface Waiting {
  hours: number;
  row: FactRow;
}

function waitingOf(rows: FactRow[]): Waiting[] {
  return rows
    .filter((row) => !notToShip.test(row['status']?.text ?? ''))
    .flatMap((row) => {
      const hours = hoursLeftIn(row['hours-left']);
      return hours === undefined ? [] : [{ hours, row }];
    })
    .sort((a, b) => a.hours - b.hours);
}

interface Seen {
  late: number;
  urgent: number;
  soon: number;
}

function outcomeOf(zone: Zone, seen: Seen, limit: Threshold, evidence: Evidence[]): Outcome {
  const { late, urgent, soon } = seen;
  const within = { value: limit.problem, unit: 'hours' } as const;
  const next: Phrase =
    urgent > 0
      ? { key: 'checks.dispatch.deadline.within', params: { n: urgent, within } }
      : { key: 'checks.dispatch.deadline.soon', params: { n: soon } };
  const reason: Phrase =
    late > 0
      ? { key: 'checks.dispatch.deadline.late', params: { n: late } }
      : urgent > 0
        ? { key: 'checks.dispatch.deadline.urgent', params: { n: urgent, within } }
        : { key: 'checks.dispatch.deadline.soon', params: { n: soon } };
  return {
    verdict: zone,
    figure: { value: late > 0 ? late : urgent > 0 ? urgent : soon, unit: 'count' },
    ...(late > 0 && soon > 0 && { aside: next }),
    reason,
    advice: [
      late > 0
        ? { key: 'checks.dispatch.deadline.ship-late', params: { n: late } }
        : { key: 'checks.dispatch.deadline.ship', params: { n: urgent > 0 ? urgent : soon } },
      { key: 'checks.dispatch.deadline.tell', params: { within } },
    ],
    evidence,
  };
}

export const dispatchDeadline: Check = {
  id: 'dispatch.deadline',
  part: '1.3',
  needs: ['orders', 'home'],
  thresholds: {
    left: {
      attention: 12,
      problem: 4,
      unit: 'hours',
      worse: 'below',
      source: 'checks.source.own',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const limit = limitOf(limits, 'left');
    const table = rowsOf(facts, 'orders', 'order');
    const counts = { late: levelNow(facts, 'ship-overdue'), soon: levelNow(facts, 'ship-due-soon') };
    const waiting = table.ok ? waitingOf(table.value.rows) : [];
    const close = waiting.filter(({ hours }) => zoneOf(hours, limit) !== 'pass');
    const overdue = close.filter(({ hours }) => hours < 0).length;
    const urgent = close.filter(({ hours }) => hours >= 0 && zoneOf(hours, limit) === 'problem').length;
    const late = Math.max(overdue, counts.late.ok ? counts.late.value.value : 0);
    const soon = Math.max(close.length - overdue, counts.soon.ok ? counts.soon.value.value : 0);
    const evidence = [
      ...close.flatMap(({ row }) => evidenceIn(row, 'hours-left')),
      ...[counts.late, counts.soon].flatMap((found) => (found.ok ? [found.value.evidence] : [])),
    ];
    const zone = worseOf(late + urgent > 0 ? 'problem' : 'pass', soon > 0 ? 'attention' : 'pass');
    if (zone !== 'pass') return outcomeOf(zone, { late, urgent, soon }, limit, evidence);
    const seen = [...evidence, ...(table.ok ? table.value.evidence : [])];
    const counted = counts.late.ok && counts.soon.ok;
    if (counted || (table.ok && table.value.complete)) {
      return { verdict: 'pass', figure: { value: 0, unit: 'count' }, evidence: seen };
    }
    return table.ok ? partlyRead(table.value.read, table.value.total, seen) : gapOf(table);
  },
};
