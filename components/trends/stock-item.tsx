// One product: days of cover, the day it is sold out from P10 to P90, what to order, and how often the range was right.
import { useState } from 'react';
import { addDays } from '../../lib/day';
import { backTestOf } from '../../lib/runout';
import type { SupplyRow } from '../../lib/rows';
import type { StockPlan } from '../../lib/stock-plan';
import { useWords } from '../words';
import { SourceChip } from './figure-source';
import { SupplyForm } from './supply-form';

/** A day from today as the range counts: 1 is today. */
const dayAfter = (day: string, days: number) => addDays(day, Math.max(0, Math.ceil(days) - 1));

/** Below this share of at least so many tries the range was narrower than its eight of ten. */
const [promised, fewest] = [0.75, 10];

function BackTest({ plan }: { plan: StockPlan }) {
  const { t, percent } = useWords();
  const { asked, inside } = backTestOf(plan.goods.sales, Math.min(14, Math.max(3, plan.cover ?? 7)));
  return (
    <p className="s mut">
      {asked === 0
        ? t('trends.stock.no-back-test', { n: plan.goods.sales.length })
        : t('trends.stock.back-test', { asked, inside, share: percent(inside / asked) })}
      {asked >= fewest && inside / asked < promised && ` ${t('trends.stock.back-test.less')}`}
    </p>
  );
}

export function StockItem({
  plan,
  supply,
  shopId,
}: {
  plan: StockPlan;
  supply: Pick<SupplyRow, 'product' | 'leadDays' | 'leadSpread' | 'pack' | 'moq'>;
  shopId: string;
}) {
  const { t, number, quantity, shortDay } = useWords();
  const [open, setOpen] = useState(false);
  const { goods, daily, cover, runout, quantity: order, gap, point, safety } = plan;
  const ends = runout && [runout.p10, runout.p50, runout.p90];
  const days = ends?.flatMap((end) => (end === null ? [] : shortDay(dayAfter(goods.day, end))));
  const leadEnd = addDays(goods.day, Math.round(supply.leadDays));
  return (
    <details className="stock-i" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="stock-n">
          {goods.title}
          {goods.short !== goods.title && <span className="dim s"> {goods.short}</span>}
        </span>
        <b>{cover === undefined ? '—' : quantity({ value: cover, unit: 'days' })}</b>
        <span className="s mut">
          {days?.length === 3
            ? t(`trends.stock.band${days[0] === days[2] ? '.day' : ''}`, {
                p10: days[0] ?? '',
                p50: days[1] ?? '',
                p90: days[2] ?? '',
              })
            : t('trends.stock.no-band', { n: goods.sales.length })}
        </span>
      </summary>
      {open && (
        <div className="stock-d">
          <p>
            {t('trends.stock.formula', {
              stock: number(goods.stock),
              daily: number(daily, 1),
              transit: number(goods.inTransit),
              safety: number(Math.ceil(safety)),
              point: number(Math.ceil(point)),
            })}
          </p>
          <p>
            <b>
              {order > 0
                ? t('trends.stock.order', {
                    n: number(order),
                    pack: number(supply.pack),
                    moq: number(supply.moq),
                  })
                : t('trends.stock.no-order')}
            </b>{' '}
            {gap > 0.5 &&
              t('trends.stock.gap', {
                days: number(gap, 1),
                pieces: number(Math.ceil(gap * daily)),
                day: shortDay(leadEnd),
              })}
          </p>
          {goods.evidence && (
            <div className="acts">
              <SourceChip evidence={goods.evidence} />
            </div>
          )}
          <BackTest plan={plan} />
          <SupplyForm supply={supply} shopId={shopId} />
        </div>
      )}
    </details>
  );
}
