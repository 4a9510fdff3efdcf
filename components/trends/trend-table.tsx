// The chart's figures as a table, newest first, each with its usual range where there is one.
import type { UsualRange } from '../../lib/usual';
import { useWords } from '../words';
import { figureOf, type Trend } from './trend';

export function TrendTable({
  trend,
  usual,
}: {
  trend: Trend;
  usual: ((day: string) => UsualRange | undefined) | undefined;
}) {
  const { t, quantity, shortDay } = useWords();
  const { metric, points } = trend;
  const write = (value: number) => quantity(figureOf(metric, value));
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th className="l" scope="col">
            {t('trends.day')}
          </th>
          <th scope="col">{t('trends.actual')}</th>
          {usual && <th scope="col">{t('trends.usual')}</th>}
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => {
          const range = usual?.(point.from);
          return (
            <tr key={point.from}>
              <th className="l" scope="row">
                {shortDay(point.from)}
                {point.to !== point.from && `–${shortDay(point.to)}`}
              </th>
              <td>
                {point.value === null ? t(`trends.why.${point.why ?? 'not-read'}.short`) : write(point.value)}
              </td>
              {usual && <td>{range ? `${write(range.low)}–${write(range.high)}` : '—'}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
