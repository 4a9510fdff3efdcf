// One shop's trends: the metrics, the line of the one in view, what is unusual, why sales changed, pace and stock.
import { useEffect, useMemo, useState } from 'react';
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import type { ShopRow } from '../../lib/rows';
import { useActions, useTargets, useWhyRows } from '../live-trends';
import { EmptyState } from '../parts/empty-state';
import { useWords } from '../words';
import { MetricTiles } from './metric-tiles';
import { QuadrantSheet } from './quadrant-sheet';
import { RemarkList } from './remark-list';
import { StockSheet } from './stock-sheet';
import { TargetList } from './target-list';
import { splitBase, type BaseChoice, type TrendFrame } from './trend';
import { alarmingIn, boardDays, lineOf, trendsOf, unusualYesterday } from './trend-board';
import { TrendSheet } from './trend-sheet';
import { WhySheet } from './why-sheet';

export function ShopTrends({
  shop,
  today,
  index,
  own,
  frame,
  picked,
  onPick,
}: {
  shop: ShopRow;
  today: string;
  index: FigureIndex;
  /** All that is known of the metric in view. */
  own: { metric: string; index: FigureIndex } | undefined;
  frame: TrendFrame;
  picked: string;
  onPick: (metric: string) => void;
}) {
  const { t } = useWords();
  const [base, setBase] = useState<BaseChoice>('last-week');
  const { bucket } = frame;
  const yesterday = addDays(today, -1);
  // Of the other metrics the newest two buckets are enough.
  const trends = useMemo(() => {
    const short = bucket === 'day' ? boardDays - 8 : bucket === 'week' ? 12 : 2;
    return trendsOf(index, { bucket, today, count: short });
  }, [index, bucket, today]);
  const chosen = trends.find(({ metric }) => metric.id === picked) ?? trends[0];
  const instead = chosen && chosen.metric.id !== picked ? chosen.metric.id : undefined;
  useEffect(() => {
    if (instead !== undefined) onPick(instead);
  }, [instead, onPick]);
  const line = useMemo(
    () =>
      own && chosen && own.metric === chosen.metric.id ? lineOf(chosen.metric, own.index, frame) : undefined,
    [own, chosen, frame],
  );
  const daily = useMemo(
    () => (bucket === 'day' ? trends : trendsOf(index, { bucket: 'day', today, count: 30 })),
    [bucket, trends, index, today],
  );
  const unusual = useMemo(() => unusualYesterday(daily, index, today), [daily, index, today]);
  const baseDay = splitBase(yesterday, base, frame.count);
  const rows = useWhyRows(bucket === 'day' ? shop.shopId : undefined, baseDay, yesterday);
  const actions = useActions(shop.shopId, line?.trend.points[0]?.from ?? yesterday, today);
  const targets = useTargets(shop.shopId, yesterday.slice(0, 7));

  if (!chosen) return <EmptyState drawing="days" title={t('trends.empty')} text={t('trends.empty.why')} />;
  return (
    <>
      <MetricTiles
        trends={trends}
        index={index}
        platform={shop.platform}
        // Only days have the list below that says why.
        alarming={alarmingIn(bucket === 'day' ? unusual : [])}
        picked={chosen.metric.id}
        onPick={onPick}
      />
      {line && own && (
        <TrendSheet
          line={line}
          index={own.index}
          lately={index}
          shopId={shop.shopId}
          platform={shop.platform}
          frame={frame}
          base={base}
          onBase={setBase}
          actions={actions}
        />
      )}
      {bucket === 'day' && line && (
        <>
          <RemarkList
            line={line}
            unusual={unusual}
            index={index}
            platform={shop.platform}
            today={today}
            onPick={onPick}
          />
          <WhySheet
            baseDay={baseDay}
            day={yesterday}
            platform={shop.platform}
            rows={rows}
            shopId={shop.shopId}
          />
        </>
      )}
      <TargetList
        trends={daily}
        index={index}
        targets={targets}
        today={today}
        platform={shop.platform}
        shopId={shop.shopId}
      />
      <QuadrantSheet shopId={shop.shopId} platform={shop.platform} today={today} />
      <StockSheet shopId={shop.shopId} today={today} />
    </>
  );
}
