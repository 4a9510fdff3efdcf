// The price plan of a campaign: each product's price by phase with its margin, what the enrolment page asks, and live now.
import { useState } from 'react';
import { dayOf } from '../../lib/day';
import { fromMinor } from '../../lib/minor-text';
import type { CampaignRow } from '../../lib/price-rows';
import type { OwnProduct } from '../../lib/products';
import { asNumber, TypedForm } from '../answer/typed-form';
import { ownFiguresOf } from '../answer/own-figures';
import { useCostRows } from '../live-answer';
import { Button } from '../parts/button';
import type { Product } from '../prices/board';
import { ProductOptions } from '../prices/product-options';
import { useWords } from '../words';
import { change, Part } from './campaign-part';
import { PlannedLines } from './planned-lines';

const percent = (share: number | undefined) =>
  share === undefined ? '' : String(Number((share * 100).toFixed(4)));

function Terms({ row, onDone }: { row: CampaignRow; onDone: () => void }) {
  const { t } = useWords();
  const { lowestDays, sales, rating } = row.terms;
  return (
    <TypedForm
      label={t('campaign.terms')}
      keep={t('answer.keep')}
      fields={[
        {
          name: 'lowestDays',
          label: t('campaign.terms.lowest'),
          kind: 'count',
          value: `${lowestDays ?? ''}`,
        },
        { name: 'sales', label: t('campaign.terms.sales'), kind: 'count', value: `${sales ?? ''}` },
        { name: 'rating', label: t('campaign.terms.rating'), kind: 'share', value: percent(rating) },
      ]}
      onCancel={onDone}
      onKeep={async (typed) => {
        const [days, pieces, share] = [typed['lowestDays'], typed['sales'], typed['rating']].map(asNumber);
        await change(row, {
          terms: {
            ...(days && { lowestDays: days }),
            ...(pieces !== undefined && { sales: pieces }),
            ...(share !== undefined && { rating: share }),
          },
        });
        onDone();
      }}
    />
  );
}

function PricesForm({
  row,
  productKey,
  onDone,
}: {
  row: CampaignRow;
  productKey: string;
  onDone: () => void;
}) {
  const { t } = useWords();
  const product = row.products.find((one) => one.productKey === productKey);
  if (!product) return null;
  const amount = (minor: number | undefined) =>
    minor === undefined ? '' : fromMinor(minor, product.currency);
  return (
    <TypedForm
      label={product.title}
      keep={t('answer.keep')}
      currency={product.currency}
      fields={[
        ...row.phases.map(({ id }) => ({
          name: id,
          label: t('campaign.price.in', { name: t(`campaign.phase.${id}`) }),
          kind: 'money' as const,
          value: amount(product.prices[id]),
        })),
        { name: 'cap', label: t('campaign.cap'), kind: 'money', value: amount(product.cap) },
        { name: 'sales', label: t('campaign.sales'), kind: 'count', value: `${product.sales ?? ''}` },
        { name: 'rating', label: t('campaign.rating'), kind: 'share', value: percent(product.rating) },
      ]}
      onCancel={onDone}
      onKeep={async (typed) => {
        const known = (name: string) => asNumber(typed[name]);
        const [cap, sales, rating] = ['cap', 'sales', 'rating'].map(known);
        const prices = Object.fromEntries(
          row.phases.flatMap(({ id }) => {
            const price = known(id);
            return price === undefined ? [] : [[id, price]];
          }),
        );
        const { productKey: key, title, currency } = product;
        const changed = {
          productKey: key,
          title,
          currency,
          prices,
          ...(cap !== undefined && { cap }),
          ...(sales !== undefined && { sales }),
          ...(rating !== undefined && { rating }),
        };
        await change(row, { products: row.products.map((one) => (one === product ? changed : one)) });
        onDone();
      }}
    />
  );
}

export function PricePlan({
  row,
  products,
  listed,
  now,
}: {
  row: CampaignRow;
  products: Product[];
  listed: readonly OwnProduct[];
  now: number;
}) {
  const { t, timeZone } = useWords();
  const costs = useCostRows();
  const [editing, setEditing] = useState<string>();
  if (!costs) return null;
  const open = products.filter(({ key }) => !row.products.some(({ productKey }) => productKey === key));
  const add = async (key: string) => {
    const product = products.find((one) => one.key === key);
    if (!product) return;
    const currency = product.own?.last.currency || 'CNY';
    await change(row, {
      products: [...row.products, { productKey: key, title: product.title, currency, prices: {} }],
    });
    setEditing(key);
  };
  const done = () => setEditing(undefined);
  return (
    <Part
      title={t('campaign.prices')}
      end={
        <Button kind="quiet" className="s" onClick={() => setEditing('terms')}>
          {t('campaign.terms')}
        </Button>
      }
    >
      {editing === 'terms' && <Terms row={row} onDone={done} />}
      {row.products.map((planned) =>
        editing === planned.productKey ? (
          <PricesForm key={planned.productKey} row={row} productKey={planned.productKey} onDone={done} />
        ) : (
          <PlannedLines
            key={planned.productKey}
            row={row}
            planned={planned}
            product={products.find(({ key }) => key === planned.productKey)}
            figures={ownFiguresOf(
              products.find(({ key }) => key === planned.productKey) ?? {
                key: planned.productKey,
                own: undefined,
              },
              costs,
              listed,
              { now, timeZone },
            )}
            today={dayOf(now, timeZone)}
            now={now}
            onEdit={() => setEditing(planned.productKey)}
          />
        ),
      )}
      {open.length > 0 && (
        <select
          className="select"
          aria-label={t('campaign.product.add')}
          value=""
          onChange={({ target }) => void add(target.value)}
        >
          <option value="">{t('campaign.product.add')}</option>
          <ProductOptions products={open} />
        </select>
      )}
    </Part>
  );
}
