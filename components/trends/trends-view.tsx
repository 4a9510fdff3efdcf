// The view of trends: which shop, days, weeks or months, how far back; then that shop's trends.
import { useEffect, useMemo, useState } from 'react';
import { addDays, dayOf } from '../../lib/day';
import type { Bucket } from '../../lib/series';
import { FileButton } from '../files/file-button';
import { useNow, useShops } from '../live';
import { metrics } from '../../lib/metrics';
import { useFigures, useMetricFigures } from '../live-trends';
import { useWords } from '../words';
import { ShopTrends } from './shop-trends';
import { rangeStart, reach } from './trend';
import { TrendBar } from './trend-bar';
import { boardDays } from './trend-board';

/** Days that the metric in view is looked back on beyond what is shown: last year's day, and what is usual. */
const memoryDays = 400;

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
  const index = useFigures(shop?.shopId, today && addDays(today, -boardDays), today);
  const count = reach[bucket][step] ?? reach[bucket][0] ?? 30;
  const frame = useMemo(() => (today ? { bucket, count, today } : undefined), [bucket, count, today]);
  const metric = metrics.find(({ id }) => id === picked) ?? { id: picked };
  const from = frame ? addDays(rangeStart(frame), -memoryDays) : '';
  const own = useMetricFigures(shop?.shopId, metric, from, today ?? '');
  // The charts' code comes while the figures are still on their way.
  useEffect(() => void import('../charts/drawing'), []);
  if (!shops || !shop || !index || !frame || !today) return null;

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
      <ShopTrends
        key={shop.shopId}
        shop={shop}
        today={today}
        index={index}
        own={own}
        frame={frame}
        picked={picked}
        onPick={setPicked}
      />
      <div className="acts">
        <FileButton />
      </div>
    </>
  );
}
