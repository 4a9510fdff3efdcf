// The landed price as it is reckoned from a page's promotions: each step, who bears it, the basket, and what is not known.
import { isByHand } from '../../lib/by-hand';
import { dayOf } from '../../lib/day';
import type { LandedPrice } from '../../lib/landed/contract';
import { landedOf, type OfferLanded } from '../../lib/landed/from-offer';
import type { OfferRow } from '../../lib/rows';
import { useWords, type Words } from '../words';

/** What an unknown or unsure amount waits for, in words. */
function missingWords(
  { missing }: LandedPrice,
  promotions: OfferLanded['promotions'],
  { t }: Words,
): string[] {
  return missing.map((what) => {
    if (!what.startsWith('promotion:')) return t(`prices.landed.missing.${what}`);
    const text = promotions.find(({ id }) => `promotion:${id}` === what)?.text ?? '';
    return t('prices.landed.missing.promotion', { text });
  });
}

function Amount({ price, currency }: { price: LandedPrice; currency: string }) {
  const { t, money } = useWords();
  if (price.amount !== null) return <b>{money(price.amount, currency)}</b>;
  return (
    <>
      {t('prices.landed.unknown')}
      {price.atMost !== undefined && t('prices.landed.at-most', { amount: money(price.atMost, currency) })}
    </>
  );
}

/** Other prices than that of one piece: a basket that is cheaper, and what only some pay. */
function othersOf([single, basket, ...labelled]: LandedPrice[]): LandedPrice[] {
  const cheaper = basket && basket.pieces > 1 && basket.amount !== null && basket.amount !== single?.amount;
  return [...(cheaper ? [basket] : []), ...labelled];
}

export function LandedSteps({ row }: { row: OfferRow }) {
  const words = useWords();
  const { t, money, timeZone } = words;
  if (isByHand(row)) return null;
  const { currency } = row;
  const found = landedOf(row.offer, currency, row.site, dayOf(row.lastSeen, timeZone));
  const single = found?.prices[0];
  if (!found || !single || found.from === null || found.promotions.length === 0) return null;
  const textOf = (id: string) => found.promotions.find((one) => one.id === id)?.text ?? '';
  const notes = [
    ...missingWords(single, found.promotions, words),
    ...(found.agrees === false ? [t('prices.landed.differs')] : []),
  ];
  return (
    <table className="brk steps">
      <caption>{t('prices.landed.steps')}</caption>
      <tbody>
        <tr>
          <th scope="row" colSpan={2}>
            {t('prices.landed.before')}
          </th>
          <td>{money(found.from, currency)}</td>
        </tr>
        {single.steps.map((step) => (
          <tr key={step.id} title={textOf(step.id)}>
            <th scope="row">
              {t(`prices.landed.kind.${step.kind}`)}{' '}
              <span className="dim">{t(`prices.landed.payer.${step.payer}`)}</span>
            </th>
            <td>−{money(step.off, currency)}</td>
            <td>{money(step.left, currency)}</td>
          </tr>
        ))}
        {single.fees.map((fee) => (
          <tr key={fee.kind}>
            <th scope="row" colSpan={2}>
              {t(`prices.landed.fee.${fee.kind}`)}
            </th>
            <td>+{money(fee.amount, currency)}</td>
          </tr>
        ))}
        {[single, ...othersOf(found.prices)].map((price) => (
          <tr key={price.kind} className="sum">
            <th scope="row" colSpan={2}>
              {t(`prices.landed.of.${price.kind}`, { n: price.pieces })}
            </th>
            <td>
              <Amount price={price} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
      {notes.length > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3}>{notes.join(t('shell.comma'))}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
