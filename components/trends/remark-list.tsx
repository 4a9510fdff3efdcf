// The numbered marks of the chart in words, newest first, each unusual figure with the way to where it was read.
import type { Evidence } from '../../lib/checks/contract';
import type { FigureRow } from '../../lib/rows';
import { EvidenceChip } from '../parts/evidence-chip';
import { Sheet } from '../parts/sheet';
import { useSource } from '../round/source';
import { useWords } from '../words';
import type { Remark } from './remark';
import { figureOf, type Trend } from './trend';

/** Where a figure was read. */
export function figureEvidence(row: FigureRow): Evidence {
  return {
    label: row.label,
    text: row.raw,
    url: row.url,
    pageTitle: row.pageTitle,
    takenAt: row.lastSeen,
    reader: row.reader,
    how: row.label,
    ...(row.at ? { at: row.at } : {}),
  };
}

function Source({ row }: { row: FigureRow }) {
  const { t } = useWords();
  const evidence = figureEvidence(row);
  const [sought, show] = useSource(evidence);
  return (
    <div className="acts">
      <EvidenceChip text={row.raw} title={t('trends.source')} onShow={show} />
      <span className="s mut" role="status">
        {sought === 'gone' && t('round.source.gone', { text: row.raw })}
        {sought === 'shown' && t('round.source.shown')}
        {sought === 'in-file' && t('files.source', { name: row.pageTitle, head: row.label })}
      </span>
    </div>
  );
}

function RemarkItem({ remark, trend }: { remark: Remark; trend: Trend }) {
  const { t, quantity, shortDay } = useWords();
  const { anomaly, day, until } = remark;
  const write = (value: number) => quantity(figureOf(trend.metric, value));
  const row = trend.points.find((point) => point.from === day)?.rows[0];
  const range = anomaly?.range;
  const title = !anomaly
    ? t('trends.unread')
    : anomaly.kind === 'sale'
      ? t(`metrics.sale.${anomaly.sale ?? ''}`)
      : range
        ? t(`trends.${anomaly.kind}.range`, { low: write(range.low), high: write(range.high) })
        : t(`trends.${anomaly.kind}.base`, { base: write(anomaly.base) });
  return (
    <li>
      <span className={`mkk mk-${anomaly ? remark.tone : 'info'}`}>{remark.number}</span>
      <div>
        <b>{title}</b>{' '}
        <span className="dim s">
          {shortDay(day)}
          {until !== undefined && until !== day && `–${shortDay(until)}`}
        </span>
        <p>
          {!anomaly
            ? t('trends.unread.why')
            : anomaly.kind === 'sale'
              ? t('trends.sale.why')
              : t('trends.unusual.why', {
                  value: write(anomaly.value),
                  share: quantity({ value: Math.abs(anomaly.share), unit: 'rate' }),
                  side: t(anomaly.share < 0 ? 'trends.lower' : 'trends.higher'),
                })}
        </p>
        {row && anomaly && anomaly.kind !== 'sale' && <Source row={row} />}
      </div>
    </li>
  );
}

export function RemarkList({ remarks, trend }: { remarks: Remark[]; trend: Trend }) {
  const { t } = useWords();
  return (
    <Sheet title={t('trends.remarks')} end={t('trends.remarks.end')}>
      {remarks.length === 0 ? (
        <p className="tn2">{t('trends.remarks.none')}</p>
      ) : (
        <ol className="an">
          {remarks.map((remark) => (
            <RemarkItem key={`${remark.day}|${remark.number}`} remark={remark} trend={trend} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}
