// What the month's targets ask of the single day whose figures stand on a console's page.
import type { Quantity } from '../../lib/checks/contract';
import { placeOf, standing } from '../../lib/chips';
import { monthOf } from '../../lib/pace';
import type { ReadingRow, TargetRow } from '../../lib/rows';
import { measures, type MeasureId } from '../../lib/vocabulary/measures';

/**
 * By the places of a page's figures: their target of the month shared out evenly over its days. Only of what adds up over
 * days and of whole days of the whole shop: people, rates and parts have no share of a day.
 */
export function targetLines(reading: ReadingRow, targets: readonly TargetRow[]): Map<string, Quantity> {
  const lines = new Map<string, Quantity>();
  for (const { metric, scope, day, shopId, at } of targets.length > 0 ? standing(reading) : []) {
    const measure = measures[metric as MeasureId];
    const target = targets.find(
      (row) => row.shopId === shopId && row.metric === metric && row.month === day.slice(0, 7),
    );
    if (!at || !target || scope !== '' || measure.combine !== 'sum' || lines.has(placeOf(at))) continue;
    const share = Math.round(target.value / monthOf(day).days);
    lines.set(placeOf(at), { value: share, unit: measure.unit });
  }
  return lines;
}
