// What the page says around a price: promotions as they are understood, delivery, stock, price by measure, who looked.
import { dayOf } from '../../lib/day';
import { dealsOf, type Deal } from '../../lib/deals';
import { isPartialPrice } from '../../lib/partial-price';
import { valueOf, type Offer } from '../../lib/reading';
import type { OfferRow } from '../../lib/rows';
import { unitPriceOf } from '../../lib/unit-price';
import { toMinor } from '../../lib/money';
import { useWords, type Words } from '../words';

type Viewer = Exclude<Offer['viewer'], undefined | { unread: string }>;

/** A promotion in words: what it asks for, what it gives, and when; amounts as printed where no currency is known. */
function dealWords(deal: Deal, currency: string, { t, money, number, shortDay }: Words): string {
  const amount = (decimal: string) => {
    const minor = currency ? toMinor(decimal, currency) : undefined;
    return minor === undefined ? decimal : money(minor, currency);
  };
  const asks = [
    deal.threshold &&
      t(deal.every ? 'prices.deal.each' : 'prices.deal.over', { amount: amount(deal.threshold) }),
    deal.pieces && t(deal.lastOnly ? 'prices.deal.nth' : 'prices.deal.pieces', { n: deal.pieces }),
  ];
  const gives = [
    deal.reduction && t('prices.deal.less', { amount: amount(deal.reduction) }),
    deal.share !== undefined && t('prices.deal.share', { percent: number(deal.share * 100, 1) }),
  ];
  const days = [
    deal.from && deal.to && t('prices.deal.days', { from: shortDay(deal.from), to: shortDay(deal.to) }),
    !deal.from && deal.to && t('prices.deal.until', { to: shortDay(deal.to) }),
  ];
  return [t(`prices.deal.kind.${deal.kind}`), ...asks, ...gives, ...days].filter(Boolean).join(' ');
}

/** Who looked: signed in or out, as a member, for which country; what the page did not say is left out. */
function viewerWords({ signedIn, member, region }: Viewer, { t }: Words): string {
  return [
    signedIn !== undefined && t(`prices.viewer.${signedIn ? 'in' : 'out'}`),
    member && t('prices.viewer.member'),
    region && t('prices.viewer.region', { region }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function factsOf(row: OfferRow, words: Words): { name: string; value: string; hint?: string }[] {
  const { t, money, timeZone } = words;
  const { offer, currency, priceMinor, lastSeen } = row;
  const delivery = valueOf(offer.delivery);
  const stock = valueOf(offer.stock);
  const viewer = valueOf(offer.viewer);
  const by =
    priceMinor === null || isPartialPrice(row)
      ? undefined
      : unitPriceOf(priceMinor, valueOf(offer.title) ?? '');
  const deals = (valueOf(offer.coupons) ?? []).flatMap(({ text }) =>
    dealsOf(text, dayOf(lastSeen, timeZone)).map((deal) => ({
      name: t('prices.fact.deal'),
      value: dealWords(deal, currency, words),
      hint: text,
    })),
  );
  return [
    ...deals,
    ...(by
      ? [
          {
            name: t('prices.fact.unit'),
            value: t(`prices.unit.${by.unit}`, { amount: money(Math.round(by.minor), currency) }),
            hint: t('prices.fact.unit.how', { size: by.size.text }),
          },
        ]
      : []),
    ...(delivery ? [{ name: t('prices.fact.delivery'), value: delivery.text }] : []),
    ...(stock ? [{ name: t('prices.fact.stock'), value: stock.text }] : []),
    ...(viewer ? [{ name: t('prices.fact.viewer'), value: viewerWords(viewer, words) }] : []),
  ];
}

/** Nothing where the page says nothing of the kind. */
export function OfferFacts({ row }: { row: OfferRow }) {
  const words = useWords();
  const facts = factsOf(row, words);
  if (facts.length === 0) return null;
  return (
    <dl className="offer-facts">
      {facts.map(({ name, value, hint }, index) => (
        <div key={`${name}|${index}`} {...(hint && { title: hint })}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
