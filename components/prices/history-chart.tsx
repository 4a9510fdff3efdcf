// The last thirty days of a rival's price against mine: stepped, broken where nobody looked.
import { dayOf } from '../../lib/day';
import { fractionDigits } from '../../lib/money';
import type { PriceHistory } from '../../lib/prices';
import type { ChartPoint, ChartView, ChartWords } from '../charts/chart-view';
import { LineChart } from '../charts/line-chart';
import { useWords } from '../words';

const days = 30;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Longer than this unseen, and the price in between is not known. */
const unseenMs = 36 * hourMs;

function pointsOf({ steps }: PriceHistory, from: number): ChartPoint[] {
  const seen = steps.filter((step) => step.to >= from);
  return seen.flatMap((step, index) => {
    const before = seen[index - 1];
    const gap = before && step.from - before.to > unseenMs ? [{ x: before.to + 1, y: null }] : [];
    const ends = [Math.max(step.from, from), step.to];
    return [...gap, ...ends.map((x) => ({ x, y: step.priceMinor }))];
  });
}

interface Named {
  name: string;
  history: PriceHistory;
}

function Twin({ lines, from }: { lines: Named[]; from: number }) {
  const { t, timeZone, shortDay, money } = useWords();
  const day = (at: number) => shortDay(dayOf(at, timeZone));
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th className="l">{t('prices.seller')}</th>
          <th>{t('prices.seen')}</th>
          <th>{t('prices.page-price')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.flatMap(({ name, history }) =>
          history.steps
            .filter((step) => step.to >= from)
            .map((step) => (
              <tr key={`${name}|${step.from}`}>
                <td className="l wrap">{name}</td>
                <td>
                  {day(step.from)}–{day(step.to)}
                </td>
                <td>{money(step.priceMinor, history.currency)}</td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  );
}

export function HistoryChart({ rival, mine, now }: { rival: Named; mine: Named | undefined; now: number }) {
  const { t, timeZone, shortDay, money, moment, number } = useWords();
  // To the hour, so that the ticking clock alone does not draw the chart anew.
  const to = Math.ceil(now / hourMs) * hourMs;
  const from = to - days * dayMs;
  const { currency, lowestMinor, highestMinor, steps } = rival.history;
  const last = steps.at(-1);
  if (!last) return null;
  const lines = [rival, ...(mine && mine.history.currency === currency ? [mine] : [])];
  const place = (x: number) => ({ x, label: shortDay(dayOf(x, timeZone)) });
  const view: ChartView = {
    lines: lines.map(({ name, history }, index) => ({
      label: name,
      points: pointsOf(history, from),
      series: index === 0 ? 2 : 1,
      stepped: true,
    })),
    ticks: [place(from), place((from + to) / 2), place(to)],
    from,
    to,
  };
  const words: ChartWords = {
    axis: (minor) => number(minor / 10 ** fractionDigits(currency), 0),
    value: (minor) => money(minor, currency),
    place: (x) => moment(x, now),
    unread: t('prices.unread'),
  };
  return (
    <LineChart
      view={view}
      words={words}
      height={124}
      sentence={t('prices.chart', {
        days,
        name: rival.name,
        low: money(lowestMinor ?? last.priceMinor, currency),
        high: money(highestMinor ?? last.priceMinor, currency),
        now: money(last.priceMinor, currency),
      })}
      tableLabel={t('prices.chart.table')}
      table={<Twin lines={lines} from={from} />}
    />
  );
}
