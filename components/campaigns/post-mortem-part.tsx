// What a campaign brought: uplift over ordinary weekdays less both dips, settled twice; and the return on what was spent.
import { useState } from 'react';
import { valuesOf } from '../../lib/daily-values';
import { campaignReturn, postMortem, type PostMortem } from '../../lib/campaigns/post-mortem';
import { spanOf } from '../../lib/campaigns/preparation';
import { addDays, dayOf } from '../../lib/day';
import { metrics } from '../../lib/metrics';
import { fromMinor } from '../../lib/minor-text';
import type { CampaignRow } from '../../lib/price-rows';
import type { OwnProduct } from '../../lib/products';
import { asNumber, TypedForm } from '../answer/typed-form';
import { ownFiguresOf } from '../answer/own-figures';
import { useShops } from '../live';
import { useCostRows } from '../live-answer';
import { useFigures } from '../live-trends';
import { Button } from '../parts/button';
import type { Product } from '../prices/board';
import { useWords } from '../words';
import { change, Part } from './campaign-part';
import { atPlanned } from './plan-figures';

const gmv = metrics.find(({ id }) => id === 'gmv');

function Sums({ found }: { found: PostMortem }) {
  const { t, money } = useWords();
  const signed = (minor: number) => `${minor < 0 ? '−' : '+'}${money(Math.abs(minor), 'CNY')}`;
  const lines: [string, number | undefined][] = [
    ['actual', found.actual],
    ['base', found.base],
    ['uplift', found.uplift],
    ['pre-dip', found.preDip === undefined ? undefined : -found.preDip],
    ['post-dip', found.postDip === undefined ? undefined : -found.postDip],
  ];
  return (
    <table className="brk steps">
      <tbody>
        {lines.map(([name, minor]) => (
          <tr key={name}>
            <th scope="row">{t(`campaign.sum.${name}`)}</th>
            <td>
              {minor === undefined
                ? t('campaign.sum.open')
                : name === 'actual' || name === 'base'
                  ? money(minor, 'CNY')
                  : signed(minor)}
            </td>
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{t('campaign.sum.net')}</th>
          <td>
            <b>{found.net === undefined ? '—' : signed(found.net)}</b>
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{t('campaign.sum.formula')}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface Props {
  row: CampaignRow;
  products: Product[];
  listed: readonly OwnProduct[];
  now: number;
}

/** Returns at the margins of each planned product: the lowest and the highest, for nobody knows who bought which. */
function Return({ row, products, listed, now, found }: Props & { found: PostMortem }) {
  const { t, number, timeZone } = useWords();
  const costs = useCostRows();
  const [editing, setEditing] = useState(false);
  if (!costs || found.net === undefined) return null;
  const returns = row.products.map((planned) => {
    const product = products.find(({ key }) => key === planned.productKey);
    const price = planned.prices.main;
    const figures = product && ownFiguresOf(product, costs, listed, { now, timeZone });
    const answer = figures && price !== undefined ? atPlanned(figures, planned, price) : undefined;
    return (
      answer &&
      campaignReturn(found, { usual: answer.before.share, campaign: answer.after.share }, row.spent)?.roi
    );
  });
  const known = returns.filter((roi) => roi !== undefined);
  const all = known.length > 0 && known.length === row.products.length;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return (
    <>
      <p className="s">
        {!all && t(row.spent === undefined ? 'campaign.return.no-spent' : 'campaign.return.no-margin')}
        {all &&
          (number(low, 2, 2) === number(high, 2, 2)
            ? t('campaign.return', { roi: number(low, 2, 2) })
            : t('campaign.return.range', { low: number(low, 2, 2), high: number(high, 2, 2) }))}
      </p>
      {editing ? (
        <TypedForm
          label={t('campaign.spent')}
          keep={t('answer.keep')}
          fields={[
            {
              name: 'spent',
              label: t('campaign.spent'),
              kind: 'money',
              value: row.spent === undefined ? '' : fromMinor(row.spent),
            },
          ]}
          onCancel={() => setEditing(false)}
          onKeep={async (typed) => {
            const { spent: _, ...rest } = row;
            const spent = asNumber(typed['spent']);
            await change({ ...rest }, spent === undefined ? {} : { spent });
            setEditing(false);
          }}
        />
      ) : (
        <div className="acts">
          <Button kind="quiet" className="s" onClick={() => setEditing(true)}>
            {t('campaign.spent')}
          </Button>
        </div>
      )}
    </>
  );
}

export function PostMortemPart(props: Props) {
  const { row, now } = props;
  const { t, shortDay, list, timeZone } = useWords();
  const shops = useShops();
  const today = dayOf(now, timeZone);
  const span = spanOf(row);
  const from = span && addDays(span.from, -80);
  const index = useFigures(row.shopId || undefined, from, today);
  if (row.shopId === '')
    return (
      <Part title={t('campaign.review')}>
        <select
          className="select"
          aria-label={t('files.shop')}
          value=""
          onChange={({ target }) => void change(row, { shopId: target.value })}
        >
          <option value="">{t('campaign.review.shop')}</option>
          {(shops ?? []).map(({ shopId, name }) => (
            <option key={shopId} value={shopId}>
              {name}
            </option>
          ))}
        </select>
      </Part>
    );
  const found =
    index && gmv && from ? postMortem(row, valuesOf(gmv, index, from, addDays(today, -1)), today) : undefined;
  if (!found) return null;
  const days = (some: string[]) =>
    list([
      ...some.slice(0, 6).map(shortDay),
      ...(some.length > 6 ? [t('answer.file.more', { n: some.length - 6 })] : []),
    ]);
  return (
    <Part
      title={t('campaign.review')}
      end={
        <span>
          {t(`campaign.settled.${found.state}`, {
            first: shortDay(found.firstOn),
            final: shortDay(found.finalOn),
          })}
        </span>
      }
    >
      {found.net !== undefined && <Sums found={found} />}
      {found.missing.length > 0 && (
        <p className="s lacking">{t('campaign.review.missing', { days: days(found.missing) })}</p>
      )}
      {found.withoutBase.length > 0 && (
        <p className="s lacking">{t('campaign.review.base', { days: days(found.withoutBase) })}</p>
      )}
      <Return {...props} found={found} />
    </Part>
  );
}
