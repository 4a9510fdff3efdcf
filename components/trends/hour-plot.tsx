// One day of the metric in view hour by hour, beside the same weekday of the week before where that was read.
import { useState } from 'react';
import { instantOf } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import { hourLinesOf, type HourLine, type HourPoint } from '../../lib/hour-lines';
import type { Metric } from '../../lib/metrics/contract';
import type { FigureRow } from '../../lib/rows';
import type { ChartView } from '../charts/chart-view';
import { LineChart } from '../charts/line-chart';
import { Segmented } from '../parts/segmented';
import { useWords } from '../words';
import { axisOf, gapsOf, ticksOf } from './chart-parts';
import { FigureSource } from './figure-source';
import { keptPicture } from './kept-picture';
import { metricName } from './metric-name';
import { figureOf } from './trend';

/** The hours in a row from the first known to the last, those without a figure as gaps. */
function hoursInRow(points: readonly HourPoint[]): HourPoint[] {
  const [first, last] = [points[0]?.hour ?? 0, points.at(-1)?.hour ?? 0];
  return Array.from(
    { length: last - first + 1 },
    (_, at) =>
      points.find(({ hour }) => hour === first + at) ?? {
        hour: first + at,
        row: undefined,
        before: undefined,
      },
  );
}

function HourTwin({
  points,
  write,
  place,
}: {
  points: readonly HourPoint[];
  write: (row: FigureRow) => string;
  place: (point: HourPoint) => string;
}) {
  const { t } = useWords();
  const cell = (row: FigureRow | undefined) => (row ? <FigureSource row={row} text={write(row)} /> : '—');
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th className="l" scope="col">
            {t('trends.hours.time')}
          </th>
          <th scope="col">{t('trends.actual')}</th>
          <th scope="col">{t('trends.base.last-week')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.hour}>
            <th className="l" scope="row">
              {place(point)}
            </th>
            <td>{cell(point.row)}</td>
            <td>{cell(point.before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HourChart({
  line,
  metric,
  name,
  day,
  today,
}: {
  line: HourLine;
  metric: Metric;
  name: string;
  day: string;
  today: string;
}) {
  const words = useWords();
  const { t, quantity, longDay, time, timeZone } = words;
  const points = hoursInRow(line.points);
  const write = ({ value }: FigureRow) => quantity(figureOf(metric, value));
  const clock = (hour: number) => time(instantOf(day, `${String(hour).padStart(2, '0')}:00`, timeZone));
  const place = ({ hour, at }: HourPoint) => (at === undefined ? clock(hour) : time(at));
  const own = points.map(({ hour, row }) => ({ x: hour, y: row?.value ?? null }));
  const known = points.filter(({ row }) => row);
  const [first, last] = [known[0], known.at(-1)] as [HourPoint, HourPoint];
  const values = known.map(({ row }) => row?.value ?? 0);
  const written = (value: number) => quantity(figureOf(metric, value));
  // Hours that are still to come, and those after the last look, are no gaps in what was read.
  const open = day === today || line.kind === 'seen';
  const reached = open ? own.slice(0, points.indexOf(last) + 1) : own;
  const [from, to] = [points[0]?.hour ?? 0, points.at(-1)?.hour ?? 0];
  const view: ChartView = {
    lines: [
      { label: t('trends.actual'), points: own, series: 1 },
      ...(points.some(({ before }) => before)
        ? [
            {
              label: t('trends.base.last-week'),
              points: points.map(({ hour, before }) => ({ x: hour, y: before?.value ?? null })),
              series: 2 as const,
              dashed: true,
            },
          ]
        : []),
    ],
    gaps: gapsOf(reached, t('trends.gap')),
    ticks: ticksOf(points, ({ hour }) => clock(hour)).map(({ x, label }) => ({ x: x + from, label })),
    from: from - 0.2,
    to: to + 0.2,
  };
  const title = `${name} · ${t(`trends.hours.${line.kind}`)} · ${longDay(day)}`;
  return (
    <div className="plot-box">
      <LineChart
        view={view}
        words={{
          axis: axisOf(metric, words),
          value: written,
          place: (x) => place(points[Math.round(x) - from] ?? first),
          unread: t('shell.verdict.not-read'),
        }}
        height={196}
        sentence={t('trends.sentence', {
          name: title,
          from: place(first),
          to: place(last),
          low: written(Math.min(...values)),
          high: written(Math.max(...values)),
          last: `${place(last)} ${last.row ? write(last.row) : ''}`,
          gaps: reached.filter(({ y }) => y === null).length,
        })}
        legend={
          <ul className="legend leg">
            <li>
              <i className="key" />
              {t('trends.actual')}
            </li>
            {view.lines.length > 1 && (
              <li>
                <i className="key key-dash" />
                {t('trends.base.last-week')}
              </li>
            )}
          </ul>
        }
        tableLabel={t('trends.table')}
        table={<HourTwin points={line.points} write={write} place={place} />}
        picture={keptPicture(words, title, `${name}-${day}`)}
      />
    </div>
  );
}

/** Which day is looked at; `days`: those that have a line. */
export function HourDays({
  days,
  day,
  onDay,
}: {
  days: readonly string[];
  day: string;
  onDay: (day: string) => void;
}) {
  const { t, longDay } = useWords();
  return (
    <select
      className="select"
      aria-label={t('trends.action.day')}
      value={day}
      onChange={(event) => onDay(event.target.value)}
    >
      {days.map((one) => (
        <option key={one} value={one}>
          {longDay(one)}
        </option>
      ))}
    </select>
  );
}

export function HourPlot({
  metric,
  index,
  day,
  platform,
  today,
}: {
  metric: Metric;
  index: FigureIndex;
  day: string;
  platform: string;
  today: string;
}) {
  const words = useWords();
  const { t, timeZone } = words;
  const [kind, setKind] = useState<HourLine['kind']>('hour');
  const lines = hourLinesOf(metric, index, day, timeZone);
  const line = lines.find((one) => one.kind === kind) ?? lines[0];
  if (!line) return null;
  return (
    <>
      {lines.length > 1 && (
        <div className="ways">
          <Segmented
            label={t('trends.hours')}
            value={line.kind}
            choices={lines.map(({ kind: value }) => ({ value, label: t(`trends.hours.${value}`) }))}
            onChange={setKind}
          />
        </div>
      )}
      <HourChart
        line={line}
        metric={metric}
        name={metricName(metric, platform, words)}
        day={day}
        today={today}
      />
      <p className="tn2">
        {t(`trends.hours.${line.kind}.note`)}
        {day === today && line.kind !== 'seen' && ` ${t('trends.hours.running')}`}
      </p>
    </>
  );
}
