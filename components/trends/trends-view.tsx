// The view of trends: one shop, one metric over days, weeks or months, what is unusual in it, and how sales came about.
import { useMemo, useState } from 'react';
import { addDays, dayOf } from '../../lib/day';
import type { Bucket } from '../../lib/series';
import { FileButton } from '../files/file-button';
import { useNow, useShops } from '../live';
import { useFigures } from '../live-trends';
import { EmptyState } from '../parts/empty-state';
import { useWords } from '../words';
import { GmvSplit } from './gmv-split';
import { MetricTiles } from './metric-tiles';
import { RemarkList } from './remark-list';
import { reach } from './trend';
import { TrendBar } from './trend-bar';
import { memoryDays, trendBoardOf } from './trend-board';
import { TrendSheet } from './trend-sheet';

export function TrendsView({ shopId }: { shopId: string | 'all' }) {
  const { t, timeZone } = useWords();
  const now = useNow();
  const shops = useShops();
  const [ownShop, setOwnShop] = useState<string>();
  const [bucket, setBucket] = useState<Bucket>('day');
  const [step, setStep] = useState(0);
  const [picked, setPicked] = useState('visitors');
  const today = now === undefined ? undefined : dayOf(now, timeZone);
  const shop = shops?.find((each) => each.shopId === (shopId === 'all' ? ownShop : shopId)) ?? shops?.[0];
  const index = useFigures(shop?.shopId, today && addDays(today, -memoryDays), today);
  const count = reach[bucket][step] ?? reach[bucket][0];
  const board = useMemo(
    () => (index && today ? trendBoardOf(index, { bucket, count, today }) : undefined),
    [index, bucket, count, today],
  );
  const trend = board?.trends.find(({ metric }) => metric.id === picked) ?? board?.trends[0];
  const remarks = useMemo(() => (board && trend ? board.remarksFor(trend) : []), [board, trend]);
  if (!shops || !shop || !index || !board || !today) return null;

  return (
    <>
      <h1 className="sr">{t('shell.tab.trends')}</h1>
      <TrendBar
        bucket={bucket}
        onBucket={setBucket}
        step={step}
        onStep={setStep}
        shops={shopId === 'all' ? shops : []}
        shop={shop}
        onShop={setOwnShop}
      />
      {!trend && <EmptyState drawing="days" title={t('trends.empty')} text={t('trends.empty.why')} />}
      {trend && (
        <>
          <MetricTiles
            trends={board.trends}
            platform={shop.platform}
            alarming={board.alarming}
            picked={trend.metric.id}
            onPick={setPicked}
          />
          <TrendSheet
            trend={trend}
            platform={shop.platform}
            bucket={bucket}
            daily={board.dailyOf(trend)}
            usual={board.usualOf(trend)}
            remarks={remarks}
          />
          {bucket === 'day' && <RemarkList remarks={remarks} trend={trend} />}
          {bucket === 'day' && <GmvSplit index={index} day={addDays(today, -1)} platform={shop.platform} />}
        </>
      )}
      <div className="acts">
        <FileButton />
      </div>
    </>
  );
}
