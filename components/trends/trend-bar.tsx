// What the view of trends looks at: days, weeks or months, how far back, and of which shop where all are in view.
import type { ShopRow } from '../../lib/rows';
import type { Bucket } from '../../lib/series';
import { Segmented } from '../parts/segmented';
import { useWords } from '../words';
import { reach } from './trend';

export function TrendBar({
  bucket,
  onBucket,
  step,
  onStep,
  shops,
  shop,
  onShop,
}: {
  bucket: Bucket;
  onBucket: (bucket: Bucket) => void;
  step: number;
  onStep: (step: number) => void;
  shops: ShopRow[];
  shop: ShopRow;
  onShop: (shopId: string) => void;
}) {
  const { t } = useWords();
  return (
    <div className="trend-bar">
      <Segmented
        label={t('trends.bucket')}
        value={bucket}
        choices={(['day', 'week', 'month'] as const).map((value) => ({ value, label: t(`trends.${value}`) }))}
        onChange={onBucket}
      />
      {shops.length > 1 && (
        <select
          className="select"
          aria-label={t('shell.shops')}
          value={shop.shopId}
          onChange={(event) => onShop(event.target.value)}
        >
          {shops.map((each) => (
            <option key={each.shopId} value={each.shopId}>
              {each.name}
            </option>
          ))}
        </select>
      )}
      <select
        className="select"
        aria-label={t('trends.reach')}
        value={step}
        onChange={(event) => onStep(Number(event.target.value))}
      >
        {reach[bucket].map((count, at) => (
          <option key={count} value={at}>
            {t(count > 3000 ? 'trends.reach.all' : `trends.reach.${bucket}`, { n: count })}
          </option>
        ))}
      </select>
    </div>
  );
}
