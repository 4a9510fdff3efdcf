// When the goods are sold out, as a range, and how much to order; looked for when it is opened.
import { useState } from 'react';
import { stockPlanOf, usualSupply, type StockPlan } from '../../lib/stock-plan';
import { useStock } from '../live-trends';
import { useWords } from '../words';
import { StockItem } from './stock-item';

const most = 12;
/** Goods that last this many days longer than their lead time are no business of today. */
const farDays = 30;

const soonest = (one: StockPlan, other: StockPlan) => (one.cover ?? Infinity) - (other.cover ?? Infinity);

export function StockSheet({ shopId, today }: { shopId: string; today: string }) {
  const { t, shortDay } = useWords();
  const [open, setOpen] = useState(false);
  const stock = useStock(shopId, today, open);
  const supplyOf = (product: string) =>
    stock?.supplies.find((row) => row.product === product) ?? { ...usualSupply, product };
  const plans = (stock?.goods ?? [])
    .flatMap((goods) => stockPlanOf(goods, supplyOf(goods.product)) ?? [])
    .toSorted(soonest);
  const near = plans.filter(
    ({ cover, goods }) => (cover ?? Infinity) < supplyOf(goods.product).leadDays + farDays,
  );
  const shown = near.slice(0, most);
  const day = stock?.goods[0]?.day;
  return (
    <details className="sheet stock-f" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="sheet-h">
        <h2>{t('trends.stock')}</h2>
        {(!open || day !== undefined) && (
          <span className="end">{day === undefined ? t('trends.stock.end') : shortDay(day)}</span>
        )}
      </summary>
      {stock && plans.length === 0 && <p className="tn2">{t('trends.stock.none')}</p>}
      {stock && plans.length > 0 && shown.length === 0 && <p className="tn2">{t('trends.stock.far')}</p>}
      {shown.map((plan) => (
        <StockItem
          key={plan.goods.product}
          plan={plan}
          supply={supplyOf(plan.goods.product)}
          shopId={shopId}
        />
      ))}
      {plans.length > shown.length && shown.length > 0 && (
        <p className="tn2">{t('trends.stock.more', { n: plans.length - shown.length })}</p>
      )}
    </details>
  );
}
