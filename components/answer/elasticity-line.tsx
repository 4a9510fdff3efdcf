// How sales answered to the own price so far, with its interval; or what is missing to tell.
import { elasticityOf, type SoldDay } from '../../lib/answer/elasticity';
import { addDays, dayOf, instantOf } from '../../lib/day';
import type { CostRow } from '../../lib/price-rows';
import type { PriceHistory } from '../../lib/prices';
import { promotionOn } from '../../lib/vocabulary/promotions';
import { useWords } from '../words';

const daysBack = 180;

/** Days on which both the price was seen and the pieces sold are known. */
function soldDays(
  history: PriceHistory | undefined,
  sold: CostRow['sold'],
  { now, timeZone }: { now: number; timeZone: string },
): SoldDay[] {
  const today = dayOf(now, timeZone);
  return Array.from({ length: daysBack }, (_, back) => addDays(today, back - daysBack)).flatMap((day) => {
    const [start, end] = [instantOf(day, '00:00', timeZone), instantOf(addDays(day, 1), '00:00', timeZone)];
    const steps = (history?.steps ?? []).filter(({ from, to }) => from < end && to >= start);
    const pieces = sold?.[day];
    const [only] = steps;
    // A day on which the price changed belongs to neither.
    return only && steps.length === 1 && pieces !== undefined
      ? [{ day, price: only.priceMinor, sold: pieces, promoted: promotionOn(day) !== undefined }]
      : [];
  });
}

export function ElasticityLine({
  history,
  sold,
  now,
}: {
  history: PriceHistory | undefined;
  sold: CostRow['sold'];
  now: number;
}) {
  const { t, number, timeZone } = useWords();
  const found = elasticityOf(soldDays(history, sold, { now, timeZone }));
  return (
    <p className="s mut">
      {found.known
        ? t('answer.elasticity', {
            value: number(found.value, 1, 1),
            low: number(found.low, 1, 1),
            high: number(found.high, 1, 1),
            days: found.days,
            levels: found.levels,
          })
        : found.why === 'mixed'
          ? t('answer.elasticity.mixed')
          : t('answer.elasticity.few', {
              levels: found.levels,
              weeks: found.weeks,
              days: found.days,
            })}
    </p>
  );
}
