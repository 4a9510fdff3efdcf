// The last weeks or months of a rival's price against mine: stepped, hatched where nobody looked, tinted under promotion.
import { useState } from 'react';
import { dayOf } from '../../lib/day';
import { fractionDigits } from '../../lib/money';
import { bandsOf, type PromotionBand } from '../../lib/promotion-bands';
import type { ChartView, ChartWords } from '../charts/chart-view';
import { LineChart } from '../charts/line-chart';
import { Segmented } from '../parts/segmented';
import { useWords } from '../words';
import type { Seen } from './board';
import { gapsOf, joined, pointsOf } from './history-points';
import { HistoryTable } from './history-table';
import { SavePicture } from './save-picture';

const spans = ['30', '90', '365'] as const;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Promotions that held in view, the newest first, each with its days. */
function Promotions({ bands }: { bands: readonly PromotionBand[] }) {
  const { t, timeZone, shortDay } = useWords();
  if (bands.length === 0) return null;
  const day = (at: number) => shortDay(dayOf(at, timeZone));
  const days = ({ from, to }: PromotionBand) =>
    day(from) === day(to) ? day(from) : `${day(from)}–${day(to)}`;
  const spans = new Map<string, string[]>();
  for (const band of bands) spans.set(days(band), [...(spans.get(days(band)) ?? []), band.text]);
  const shown = [...spans].slice(0, 4);
  return (
    <ul className="legend promos">
      {shown.map(([held, texts]) => (
        <li key={held}>
          <i className="key key-band" />
          {t('prices.history.promotion', { text: texts.join(t('shell.comma')), days: held })}
        </li>
      ))}
      {spans.size > shown.length && (
        <li>{t('prices.history.promotions.more', { n: spans.size - shown.length })}</li>
      )}
    </ul>
  );
}

export interface Named {
  name: string;
  seen: Seen;
}

export function HistoryChart({ rival, mine, now }: { rival: Named; mine: Named | undefined; now: number }) {
  const { t, timeZone, shortDay, money, moment, number } = useWords();
  const [days, setDays] = useState<(typeof spans)[number]>('30');
  // To the hour, so that the ticking clock alone does not draw the chart anew.
  const to = Math.ceil(now / hourMs) * hourMs;
  const from = to - Number(days) * dayMs;
  const { currency, steps } = rival.seen.history;
  const last = steps.at(-1);
  if (!last) return null;
  const lines = [rival, ...(mine && mine.seen.history.currency === currency ? [mine] : [])];
  const shown = steps.filter((step) => step.to >= from).map(({ priceMinor }) => priceMinor);
  const place = (x: number) => ({ x, label: shortDay(dayOf(x, timeZone)) });
  const bands = bandsOf(rival.seen.rows).filter((band) => band.to >= from);
  const view: ChartView = {
    lines: lines.map(({ name, seen }, index) => ({
      label: name,
      points: pointsOf(seen.history, from),
      series: index === 0 ? 2 : 1,
      stepped: true,
    })),
    gaps: gapsOf(rival.seen.history, from, to).map((gap) => ({ ...gap, label: t('prices.history.unseen') })),
    spans: joined(bands),
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
  const [low, high] = [Math.min(last.priceMinor, ...shown), Math.max(last.priceMinor, ...shown)];
  return (
    <figure className="history">
      <Segmented
        label={t('prices.history.span')}
        choices={spans.map((value) => ({ value, label: t('prices.history.days', { n: value }) }))}
        value={days}
        onChange={setDays}
      />
      <LineChart
        view={view}
        words={words}
        height={124}
        sentence={t('prices.chart', {
          days,
          name: rival.name,
          low: money(low, currency),
          high: money(high, currency),
          now: money(last.priceMinor, currency),
        })}
        tableLabel={t('prices.chart.table')}
        table={<HistoryTable lines={lines} from={from} />}
      />
      <p className="s mut">{t('prices.history.last-seen', { at: moment(rival.seen.last.lastSeen, now) })}</p>
      <Promotions bands={bands.toReversed()} />
      <SavePicture name={rival.name} />
    </figure>
  );
}
