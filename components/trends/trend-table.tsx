// The chart's figures as a table, newest first, each with its usual range where there is one.
import { useState } from 'react';
import { Button } from '../parts/button';
import type { SeriesPoint } from '../../lib/series';
import { useWords } from '../words';
import { FigureSource } from './figure-source';
import type { Line } from './trend-board';
import { figureOf } from './trend';

/** Rows written at once: ten years of days would hold the panel up for nobody's use. */
const atOnce = 120;

/** A figure that was read as it stands leads to where; one that was made of several is written alone. */
function Point({ point, write }: { point: SeriesPoint; write: (value: number) => string }) {
  const { t } = useWords();
  const { value, why = 'not-read', rows } = point;
  if (value === null) return t(`trends.why.${why}.short`);
  const [row, other] = rows;
  return row && !other ? <FigureSource row={row} text={write(value)} /> : write(value);
}

export function TrendTable({ line }: { line: Line }) {
  const { t, quantity, shortDay } = useWords();
  const [shown, setShown] = useState(atOnce);
  const { trend, daily, ranges } = line;
  const { metric, points } = trend;
  const write = (value: number) => quantity(figureOf(metric, value));
  const year = (day: string) =>
    points.length > atOnce ? `${day.slice(0, 4)}/${shortDay(day)}` : shortDay(day);
  const left = points.length - shown;
  return (
    <>
      <table className="tbl">
        <thead>
          <tr>
            <th className="l" scope="col">
              {t('trends.day')}
            </th>
            <th scope="col">{t('trends.actual')}</th>
            {daily && <th scope="col">{t('trends.usual')}</th>}
          </tr>
        </thead>
        <tbody>
          {points
            .slice(-shown)
            .toReversed()
            .map((point) => {
              const range = ranges.get(point.from);
              return (
                <tr key={point.from}>
                  <th className="l" scope="row">
                    {year(point.from)}
                    {point.to !== point.from && `–${shortDay(point.to)}`}
                  </th>
                  <td>
                    <Point point={point} write={write} />
                  </td>
                  {daily && <td>{range ? `${write(range.low)}–${write(range.high)}` : '—'}</td>}
                </tr>
              );
            })}
        </tbody>
      </table>
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + 3 * atOnce)}>
          {t('trends.table.more', { n: left })}
        </Button>
      )}
    </>
  );
}
