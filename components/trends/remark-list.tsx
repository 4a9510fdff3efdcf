// What is unusual: the findings of the newest day over all measures, and the numbered marks of the chart in view.
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import { findingsOf, mostFindings, type Finding, type Unusual } from '../../lib/findings';
import { Sheet } from '../parts/sheet';
import { useWords, type Words } from '../words';
import { channelMovesOf } from './channel-moves';
import { FigureSource } from './figure-source';
import { FindingCard, howSure } from './finding-card';
import { metricName } from './metric-name';
import type { Remark } from './remark';
import type { Line } from './trend-board';
import { dayWordOf, figureOf, type Trend } from './trend';

function titleOf({ anomaly }: Remark, write: (value: number) => string, t: Words['t']): string {
  if (!anomaly) return t('trends.unread');
  if (anomaly.kind === 'sale') return t(`metrics.sale.${anomaly.sale ?? ''}`);
  const { low, high } = anomaly.expected;
  return t(`trends.${anomaly.kind}.range`, { low: write(low), high: write(high) });
}

function RemarkItem({ remark, trend }: { remark: Remark; trend: Trend }) {
  const { t, quantity, shortDay } = useWords();
  const { anomaly, day, until } = remark;
  const dayWord = dayWordOf(trend, shortDay);
  const write = (value: number) => quantity(figureOf(trend.metric, value));
  const row = trend.points.find((point) => point.from === day)?.rows[0];
  return (
    <li>
      <span className={`mkk mk-${anomaly ? remark.tone : 'info'}`}>{remark.number}</span>
      <div>
        <b>{titleOf(remark, write, t)}</b>{' '}
        <span className="dim s">
          {dayWord(day)}
          {until !== undefined && until !== day && `–${dayWord(until)}`}
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
          {anomaly && anomaly.kind !== 'sale' && <> {howSure(anomaly, t)}</>}
        </p>
        {row && anomaly && anomaly.kind !== 'sale' && (
          <div className="acts">
            <FigureSource row={row} />
          </div>
        )}
      </div>
    </li>
  );
}

/** Why nothing stands in the list: all was judged, some of it, nothing could be, or nothing is to be yet. */
function NoRemarks({ trend, judged }: Line) {
  const { t } = useWords();
  const n = trend.points.filter(({ value }) => value !== null).length;
  const none = trend.unripe
    ? 'unripe'
    : judged === 0
      ? 'early'
      : judged < trend.points.length
        ? 'some'
        : 'all';
  return <p className="tn2">{t(`trends.remarks.none.${none}`, { n, judged })}</p>;
}

const holds = ({ metric, followers }: Finding, id: string) =>
  metric.id === id || followers.some((one) => one.metric.id === id);

export function RemarkList({
  line,
  unusual,
  index,
  platform,
  today,
  onPick,
}: {
  line: Line;
  unusual: readonly Unusual[];
  index: FigureIndex;
  platform: string;
  today: string;
  onPick: (metric: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { trend, remarks } = line;
  const yesterday = addDays(today, -1);
  const { findings, more } = findingsOf(unusual, index.days('gmv').get(yesterday)?.value);
  const told = findings.some((finding) => holds(finding, trend.metric.id));
  const own = remarks.find(({ day, anomaly }) => day === yesterday && anomaly);
  const rest = remarks.filter((remark) => !(told && remark === own));
  const shown = rest.slice(0, Math.max(0, mostFindings - findings.length));
  return (
    <Sheet
      title={t('trends.remarks')}
      {...(line.method && !trend.unripe && { end: t(`trends.remarks.end.${line.method}`) })}
    >
      {findings.length + shown.length === 0 ? (
        <NoRemarks {...line} />
      ) : (
        <ol className="an">
          {findings.map((finding) => (
            <FindingCard
              key={finding.metric.id}
              finding={finding}
              platform={platform}
              number={holds(finding, trend.metric.id) ? own?.number : undefined}
              row={index.days(finding.metric.id, finding.metric.scope).get(yesterday)}
              others={findings
                .filter((other) => other !== finding)
                .map(({ metric }) => metricName(metric, platform, words))}
              moves={channelMovesOf(finding.metric, index, yesterday)}
              onPick={finding.metric.id === trend.metric.id ? undefined : () => onPick(finding.metric.id)}
            />
          ))}
          {shown.map((remark) => (
            <RemarkItem key={`${remark.day}|${remark.number}`} remark={remark} trend={trend} />
          ))}
        </ol>
      )}
      {more > 0 && <p className="tn2 top">{t('trends.findings.more', { n: more })}</p>}
    </Sheet>
  );
}
