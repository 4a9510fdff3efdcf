// The month's targets as the operator typed them: what is done, where the time stands, and where the month would end.
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import { monthOf, paceOf } from '../../lib/pace';
import type { TargetRow } from '../../lib/rows';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import { metricName } from './metric-name';
import { PaceBars } from './pace-bars';
import { TargetForm } from './target-form';
import type { Trend } from './trend';

export function TargetList({
  trends,
  index,
  targets,
  today,
  platform,
  shopId,
}: {
  trends: readonly Trend[];
  index: FigureIndex;
  targets: readonly TargetRow[];
  today: string;
  platform: string;
  shopId: string;
}) {
  const words = useWords();
  const { t, percent } = words;
  const frame = monthOf(addDays(today, -1));
  const possible = trends
    .map(({ metric }) => metric)
    .filter(({ combine, index: bent }) => !bent && (combine === 'sum' || combine === 'distinct'));
  const set = possible.flatMap((metric) => {
    const target = targets.find((row) => row.metric === metric.id);
    if (!target) return [];
    const pace = paceOf(metric, index, target.value, frame);
    return [{ metric, name: metricName(metric, platform, words), target: target.value, pace }];
  });
  const month = Number(frame.first.slice(5, 7));
  return (
    <Sheet
      title={t('trends.targets', { month })}
      end={t('trends.targets.line', { share: percent(frame.passed / frame.days) })}
    >
      {set.length === 0 && <p className="tn2">{t('trends.targets.none')}</p>}
      {set.length > 0 && <PaceBars items={set} month={month} />}
      <div className="sheet-b">
        <TargetForm
          metrics={possible}
          targets={targets}
          month={frame.first.slice(0, 7)}
          shopId={shopId}
          platform={platform}
        />
      </div>
    </Sheet>
  );
}
