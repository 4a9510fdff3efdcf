// The ranked comparison: rivals from the cheapest, me among them, what is not counted below.
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import { HandFoot } from './hand-foot';
import type { Product, Rival, Seen } from './board';
import { PriceLine } from './price-line';
import { RivalRow } from './rival-row';

type Line = { rank: number | undefined } & ({ rival: Rival } | { mine: Seen });

function linesOf({ rivals, own, comparison }: Product): Line[] {
  const counted = rivals.filter(({ gap }) => !gap.leftOut);
  const price = comparison.mine?.priceMinor ?? null;
  const place = price === null ? 0 : counted.filter(({ gap }) => (gap.priceMinor ?? 0) < price).length;
  const ranked: Line[] = counted.map((rival, index) => ({
    rival,
    rank: index + 1 + (price !== null && index >= place ? 1 : 0),
  }));
  if (own)
    ranked.splice(price === null ? ranked.length : place, 0, {
      mine: own,
      rank: comparison.rank ?? undefined,
    });
  const left = rivals.filter(({ gap }) => gap.leftOut);
  return [...ranked, ...left.map((rival) => ({ rival, rank: undefined }))];
}

export function PriceList({
  product,
  products,
  now,
}: {
  product: Product;
  products: Product[];
  now: number;
}) {
  const { t } = useWords();
  return (
    <Sheet title={t('prices.landed')} end={t('prices.landed.end')}>
      <div className="ledger prices">
        {linesOf(product).map((line) =>
          'rival' in line ? (
            <RivalRow
              key={line.rival.offerKey}
              rival={line.rival}
              rank={line.rank}
              mine={product.own}
              products={products}
              now={now}
            />
          ) : (
            <div className="row pr me-row" key="me">
              <PriceLine
                rank={line.rank ?? '–'}
                seen={line.mine}
                name={<strong>{t('prices.me')}</strong>}
                now={now}
                series={1}
                end={t('prices.base')}
              />
              <span />
            </div>
          ),
        )}
      </div>
      <p className="tn2">{t('prices.landed.note')}</p>
      <HandFoot productKey={product.key} />
    </Sheet>
  );
}

/** Watched offers that are not yet matched to an own product. */
export function Unmatched({
  rivals,
  products,
  now,
  more,
  onMore,
}: {
  rivals: Rival[];
  products: Product[];
  now: number;
  /** How many are not shown yet. */
  more: number;
  onMore: () => void;
}) {
  const { t } = useWords();
  if (rivals.length === 0) return null;
  return (
    <Sheet title={t('prices.unmatched')} end={t('prices.unmatched.end')}>
      <div className="ledger prices">
        {rivals.map((rival) => (
          <RivalRow
            key={rival.offerKey}
            rival={rival}
            rank={undefined}
            mine={undefined}
            products={products}
            now={now}
          />
        ))}
      </div>
      {more > 0 && (
        <div className="acts more">
          <Button kind="quiet" onClick={onMore}>
            {t('prices.compare.more', { n: more })}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
