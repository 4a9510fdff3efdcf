// Where my price stands among the rivals' on one line, with the median.
import { useWords } from '../words';
import type { Product, Rival } from './board';
import { sellerOf } from './offer-words';

/** Places in per cent along the ruler; the ends are round values around all prices. */
function scaleOf(prices: number[]): { low: number; high: number; place: (minor: number) => number } {
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1);
  const low = Math.max(0, Math.floor((least * 0.95) / step) * step);
  const high = Math.ceil((most * 1.05) / step) * step;
  return { low, high, place: (minor) => ((minor - low) / (high - low || 1)) * 100 };
}

/** Names nearer than this to the one before are not written; their tick stays. */
const tooNear = 6;
const dayMs = 86_400_000;

/** What the words beside the marks take of the ruler, in per cent of it. */
const roomOf = { mine: 25, median: 33 };
const tooNearTo = (left = 50, right: boolean, room: number) => (right ? 100 - left : left) < room;

interface Tick {
  key: string;
  left: number;
  letter: string;
  fresh: boolean;
}

function ticksOf(rivals: Rival[], place: (minor: number) => number): Tick[] {
  let before = -Infinity;
  return rivals.map(({ offerKey, last, gap, history }) => {
    const left = place(gap.priceMinor ?? 0);
    const named = left - before >= tooNear;
    if (named) before = left;
    const fresh = history.change !== null && gap.seenAt - history.change.at < dayMs;
    return { key: offerKey, left, letter: named ? sellerOf(last).trim().charAt(0) : '', fresh };
  });
}

export function PriceRuler({ product }: { product: Product }) {
  const { t, money } = useWords();
  const { comparison, rivals } = product;
  const mine = comparison.mine?.priceMinor ?? null;
  const counted = rivals.filter(({ gap }) => !gap.leftOut && gap.priceMinor !== null);
  if (counted.length === 0) return null;
  const currency = comparison.mine?.currency ?? rivals[0]?.gap.currency ?? '';
  const short = (minor: number) => money(minor, currency, minor % 100 === 0);
  const { low, high, place } = scaleOf([
    ...counted.flatMap(({ gap }) => gap.priceMinor ?? []),
    ...(mine === null ? [] : [mine]),
  ]);
  const median = comparison.medianMinor;
  const sentence = [
    ...counted.map(({ last, gap }) => `${sellerOf(last)} ${short(gap.priceMinor ?? 0)}`),
    ...(mine === null ? [] : [`${t('prices.me')} ${short(mine)}`]),
    ...(median === null ? [] : [`${t('prices.median')} ${short(median)}`]),
  ].join(t('shell.comma'));
  // Away from each other in one line; each in its own and towards the middle where an end is too near for that.
  const [atMine, atMedian] = [mine, median].map((minor) => (minor === null ? 50 : place(minor)));
  const below = atMine !== undefined && atMedian !== undefined && atMine < atMedian;
  const tight =
    tooNearTo(atMine, !below, roomOf.mine) || (median !== null && tooNearTo(atMedian, below, roomOf.median));
  const side = (left = 50, right: boolean) => ((tight ? left < 50 : right) ? 'to-right' : 'to-left');

  return (
    <div
      className={tight ? 'ruler tight' : 'ruler'}
      role="img"
      aria-label={`${t('prices.ruler')}: ${sentence}`}
    >
      <span className="axis" />
      {ticksOf(counted, place).map(({ key, left, letter, fresh }) => (
        <span className={fresh ? 'tk hot' : 'tk'} style={{ left: `${left}%` }} key={key}>
          {letter}
        </span>
      ))}
      {median !== null && (
        <span className={`med ${side(atMedian, below)}`} style={{ left: `${place(median)}%` }}>
          <span>
            {t('prices.median')} {short(median)}
          </span>
        </span>
      )}
      {mine !== null && (
        <span className={`me ${side(atMine, !below)}`} style={{ left: `${place(mine)}%` }}>
          <span>
            {t('prices.me')} {short(mine)}
          </span>
        </span>
      )}
      <span className="e0">{short(low)}</span>
      <span className="e1">{short(high)}</span>
    </div>
  );
}
