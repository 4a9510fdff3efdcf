// A platform's fee from a day on, with where the operator has it from; those entered are listed and can be taken away.
import { now as readNow } from '../../lib/browser/clock';
import { dayOf } from '../../lib/day';
import type { RateRow } from '../../lib/price-rows';
import { dropRate, putRate } from '../../lib/store/costs';
import { IconButton } from '../parts/button';
import { useWords } from '../words';
import { asNumber, asText, TypedForm } from './typed-form';

function RateLine({ rate }: { rate: RateRow }) {
  const { t, percent, shortDay } = useWords();
  return (
    <li>
      <span>
        {t(`answer.cost.${rate.kind}`)} {percent(rate.rate)}
        <span className="mut s">
          {[
            rate.category || t('answer.rate.all'),
            t(`answer.base.${rate.base}`),
            t('answer.rate.since', { day: shortDay(rate.from) }),
            rate.source,
          ].join(' · ')}
        </span>
      </span>
      <IconButton icon="erase" label={t('answer.rate.drop')} onClick={() => void dropRate(rate.key)} />
    </li>
  );
}

export function RateForm({
  platform,
  category,
  rates,
  now,
  onDone,
}: {
  platform: string;
  category: string;
  rates: RateRow[];
  now: number;
  onDone: () => void;
}) {
  const { t, timeZone, platform: platformName } = useWords();
  const own = rates.filter((rate) => rate.platform === platform);
  return (
    <div className="rates">
      <p className="s mut">{t('answer.rate.about', { platform: platformName(platform) })}</p>
      {own.length > 0 && (
        <ul>
          {own.map((rate) => (
            <RateLine key={rate.key} rate={rate} />
          ))}
        </ul>
      )}
      <TypedForm
        label={t('answer.rates')}
        keep={t('answer.keep')}
        fields={[
          {
            name: 'kind',
            label: t('answer.rate.kind'),
            kind: 'text',
            choices: (['commission', 'service'] as const).map((value) => ({
              value,
              label: t(`answer.cost.${value}`),
            })),
          },
          { name: 'rate', label: t('answer.rate.rate'), kind: 'share', needed: true },
          {
            name: 'base',
            label: t('answer.rate.base'),
            kind: 'text',
            choices: (['price', 'received'] as const).map((value) => ({
              value,
              label: t(`answer.base.${value}`),
            })),
          },
          {
            name: 'from',
            label: t('answer.rate.from'),
            kind: 'day',
            value: dayOf(now, timeZone),
            needed: true,
          },
          { name: 'category', label: t('answer.category.some'), kind: 'text', value: category },
          { name: 'source', label: t('answer.rate.source'), kind: 'text', needed: true },
        ]}
        onCancel={onDone}
        onKeep={async (typed) => {
          const kind = typed['kind'] === 'service' ? 'service' : 'commission';
          const base = typed['base'] === 'received' ? 'received' : 'price';
          await putRate(
            {
              platform,
              category: asText(typed['category']),
              kind,
              rate: asNumber(typed['rate']) ?? 0,
              base,
              from: asText(typed['from']),
              source: asText(typed['source']),
            },
            await readNow(),
          );
          onDone();
        }}
      />
    </div>
  );
}
