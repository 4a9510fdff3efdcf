// The thresholds of every check, for all shops of a platform, for one shop and for single products of it.
import { useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { checks } from '../../lib/checks';
import type { Check, Threshold } from '../../lib/checks/contract';
import { limitKey, ownersOf, platformOwner } from '../../lib/limits';
import type { OwnProduct } from '../../lib/products';
import type { LimitRow } from '../../lib/rows';
import { putLimit } from '../../lib/store/limits';
import { useLimits, useShops } from '../live';
import { useOwnProducts } from '../live-prices';
import { Segmented } from '../parts/segmented';
import { useWords } from '../words';
import { Group } from './group';
import { LimitLine } from './limit-line';

interface LinesProps {
  owner: string;
  check: Check;
  name: string;
  threshold: Threshold;
  products: readonly OwnProduct[];
  changed: ReadonlyMap<string, LimitRow>;
}

const nameOf = ({ title, spec, code }: OwnProduct): string => [spec ?? title, code].join(' ');

/** A limit, the products that have one of their own, and a way to give another product its own. */
function LimitLines({ owner, check, name, threshold, products, changed }: LinesProps) {
  const { t } = useWords();
  const rowOf = (of: string, product?: string) =>
    changed.get(limitKey({ owner: of, ...(product !== undefined && { product }) }, check.id, name));
  const own = rowOf(owner);
  const above = ownersOf(owner).flatMap((one) => (one === owner ? [] : (rowOf(one) ?? [])))[0];
  const { attention, problem } = own ?? above ?? threshold;
  const line = { owner, check, name, threshold };
  const set = products.filter(({ code }) => rowOf(owner, code));
  const open = products.filter(({ code }) => !rowOf(owner, code));
  const give = async (product: string) =>
    putLimit({ owner, product, checkId: check.id, name }, { attention, problem }, await readNow());
  return (
    <>
      <LimitLine {...line} own={own} above={above} />
      {threshold.byProduct &&
        set.map((product) => (
          <LimitLine
            key={product.code}
            {...line}
            product={product.code}
            productName={nameOf(product)}
            own={rowOf(owner, product.code)}
            above={own}
          />
        ))}
      {threshold.byProduct && open.length > 0 && (
        <tr>
          <td className="l" colSpan={6}>
            <select
              className="select"
              aria-label={t('setup.limits.product')}
              value=""
              onChange={(event) => void give(event.target.value)}
            >
              <option value="">{t('setup.limits.product')}</option>
              {open.map((product) => (
                <option key={product.code} value={product.code}>
                  {nameOf(product)}
                </option>
              ))}
            </select>
          </td>
        </tr>
      )}
    </>
  );
}

function LimitsTable({ owner }: { owner: string }) {
  const { t } = useWords();
  const changed = new Map((useLimits() ?? []).map((row) => [row.key, row]));
  const products = useOwnProducts(owner) ?? [];
  const lines = checks.flatMap((check) =>
    Object.entries(check.thresholds).map(([name, threshold]) => ({ check, name, threshold })),
  );
  return (
    <div className="scr">
      <table className="tbl">
        <thead>
          <tr>
            <th className="far">
              <span className="sr">{t('setup.limits.part')}</span>
            </th>
            <th className="l">{t('setup.limits.check')}</th>
            <th className="l">{t('setup.limits.when')}</th>
            <th>{t('shell.mark.attn')}</th>
            <th>{t('shell.mark.prob')}</th>
            <th className="l far">{t('setup.limits.source')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LimitLines
              key={`${owner}|${line.check.id}|${line.name}`}
              {...line}
              owner={owner}
              products={products}
              changed={changed}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function LimitsGroup() {
  const { t, platform } = useWords();
  const shops = useShops() ?? [];
  const [chosen, setChosen] = useState<string>();
  const platforms = [...new Set(shops.map((shop) => shop.platform))];
  const choices = [
    ...shops.map(({ shopId, name }) => ({ value: shopId, label: name })),
    ...platforms.map((id) => ({
      value: platformOwner(id),
      label: t('setup.limits.all-of', { platform: platform(id) }),
    })),
  ];
  const owner = choices.find(({ value }) => value === chosen)?.value ?? choices[0]?.value;
  return (
    <Group id="limits" title={t('setup.limits')} text={t('setup.limits.text')}>
      {owner === undefined && <p className="of mut">{t('setup.limits.no-shop')}</p>}
      {owner !== undefined && (
        <>
          <div className="of top-of">
            <Segmented label={t('setup.limits.shop')} value={owner} choices={choices} onChange={setChosen} />
          </div>
          <LimitsTable owner={owner} />
        </>
      )}
    </Group>
  );
}
