// The price history on the card: stepped lines that break where nothing was seen, mine dashed.
import type { OfferCard, PricePoint } from '../../lib/message';
import { monthDay } from '../../lib/moment';
import { shape } from './element';
import { stretchesOf } from './history';
import { money, say, type Writing } from './writing';

const box = { left: 30, right: 294, top: 6, bottom: 84, width: 300, height: 104 };
const dayMs = 86_400_000;
const spanMs = 90 * dayMs;

/** Three round values around a range: 84–112 → 90, 100, 110. */
export function ticksOf(low: number, high: number): number[] {
  const rough = Math.max((high - low) / 2, Math.abs(high) * 0.02, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? rough;
  const first = Math.floor(low / step) * step;
  return [first, first + step, first + 2 * step, first + 3 * step].filter((tick) => tick - step < high);
}

function pathOf(history: PricePoint[], x: (at: number) => number, y: (minor: number) => number): string {
  return stretchesOf(history)
    .map((stretch) =>
      stretch
        .map((point, index) => {
          const [from, to, level] = [x(point.from), x(point.to), y(point.priceMinor)];
          return `${index === 0 ? `M${from} ${level}` : `H${from}V${level}`}H${Math.max(to, from + 0.5)}`;
        })
        .join(''),
    )
    .join('');
}

/** Stretches in which promotions stood on the page, each state by itself. */
const bandsOf = (history: PricePoint[]): [number, number][] =>
  history.flatMap(({ from, to, under }) => (under?.length ? [[from, to]] : []));

/** The drawing with its sentence; undefined where one price of less than a day would be no line. */
export function plot(card: OfferCard, writing: Writing): SVGSVGElement | undefined {
  const { now } = writing;
  const mine = card.mine?.history ?? [];
  const prices = [...card.history, ...mine].map((point) => point.priceMinor);
  const first = card.history[0];
  if (!first || (card.history.length === 1 && now - first.from < dayMs)) return undefined;
  const start = Math.max(now - spanMs, Math.min(...[...card.history, ...mine].map(({ from }) => from)));
  const span = Math.max(now - start, 1);
  const ticks = ticksOf(Math.min(...prices), Math.max(...prices));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (at: number) =>
    Math.round((box.left + ((Math.max(at, start) - start) / span) * (box.right - box.left)) * 10) / 10;
  const y = (minor: number) =>
    Math.round((box.bottom - ((minor - low) / (high - low || 1)) * (box.bottom - box.top)) * 10) / 10;

  const grid = ticks.flatMap((tick) => [
    shape('path', { class: 'grid', d: `M${box.left} ${y(tick)}H${box.right}` }),
    shape(
      'text',
      { x: `${box.left - 5}`, y: `${y(tick) + 4}`, 'text-anchor': 'end' },
      axisWord(tick, card.currency, writing),
    ),
  ]);
  // Of a few days the middle is the day of an end: no day is written twice.
  const days = [0, 1, 0.5].map((share) => [share, monthDay(start + share * span)] as const);
  const dates = days
    .filter(([, day], at) => days.findIndex(([, other]) => other === day) === at)
    .map(([share, day]) =>
      shape(
        'text',
        {
          x: `${box.left + share * (box.right - box.left)}`,
          y: `${box.height - 4}`,
          'text-anchor': ['start', 'middle', 'end'][share * 2] ?? 'middle',
        },
        day,
      ),
    );
  /** Where a line ends; what was seen once is nothing but this. */
  const end = (history: PricePoint[], className: string) => {
    const last = history.at(-1);
    return (
      last &&
      shape('circle', { class: className, cx: `${x(last.to)}`, cy: `${y(last.priceMinor)}`, r: '3.5' })
    );
  };
  return shape(
    'svg',
    {
      class: 'plot',
      role: 'img',
      viewBox: `0 0 ${box.width} ${box.height}`,
      'aria-label': sentence(card, writing),
    },
    ...bandsOf(card.history).map(([from, to]) =>
      shape('rect', {
        class: 'band',
        x: `${x(from)}`,
        y: `${box.top}`,
        width: `${Math.max(x(to) - x(from), 1)}`,
        height: `${box.bottom - box.top}`,
      }),
    ),
    ...grid,
    ...dates,
    shape('path', { class: 'theirs', d: pathOf(card.history, x, y) }),
    mine.length > 0 ? shape('path', { class: 'mine', d: pathOf(mine, x, y) }) : undefined,
    end(mine, 'now own'),
    end(card.history, 'now'),
  );
}

/** Digits only: an axis word is set at 11 px. */
const axisWord = (minor: number, currency: string, writing: Writing): string =>
  money(minor, currency, writing).digits.replace(/[.,]0+$/, '');

function sentence({ history, currency }: OfferCard, writing: Writing): string {
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return '';
  const prices = history.map((point) => point.priceMinor);
  const text = (minor: number) => money(minor, currency, writing).text;
  return say(writing, 'history.sentence', {
    from: monthDay(first.from),
    low: text(Math.min(...prices)),
    high: text(Math.max(...prices)),
    now: text(last.priceMinor),
  });
}
