// The thresholds of every check: where they stand, where the default comes from, and each shop's own.
import { useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import type { Check, Threshold } from '../../lib/checks/contract';
import type { LimitRow } from '../../lib/rows';
import { dropLimit, putLimit } from '../../lib/store/limits';
import { useLimits, useNow, useRounds } from '../live';
import { Button } from '../parts/button';
import { Segmented } from '../parts/segmented';
import { useWords } from '../words';
import { Group } from './group';
import { LimitField } from './limit-field';

interface LimitLineProps {
  shopId: string;
  check: Check;
  name: string;
  threshold: Threshold;
  own: LimitRow | undefined;
}

function LimitLine({ shopId, check, name, threshold, own }: LimitLineProps) {
  const { t, knows, checkName } = useWords();
  const { attention, problem } = own ?? threshold;
  const put = async (limit: { attention: number; problem: number }) =>
    putLimit({ shopId, checkId: check.id, name }, limit, await readNow());
  const title = checkName(check.id);
  const detail = `checks.${check.id}.${name}`;
  const several = Object.keys(check.thresholds).length > 1;
  const said = several && knows(detail) ? `${title} · ${t(detail)}` : title;
  return (
    <tr>
      <td className="dim l far">{check.part}</td>
      <th scope="row" className="l wrap">
        {said}
      </th>
      <td className="l">{t(`setup.limits.${threshold.worse}`)}</td>
      <td>
        <LimitField
          key={`attention ${attention}`}
          label={`${said} ${t('shell.mark.attn')}`}
          value={attention}
          unit={threshold.unit}
          onChange={(value) => void put({ attention: value, problem })}
        />
      </td>
      <td>
        <LimitField
          key={`problem ${problem}`}
          label={`${said} ${t('shell.mark.prob')}`}
          value={problem}
          unit={threshold.unit}
          onChange={(value) => void put({ attention, problem: value })}
        />
      </td>
      <td className="l far wrap mut s">
        {own ? (
          <Button onClick={() => void dropLimit(shopId, check.id, name)}>{t('setup.limits.reset')}</Button>
        ) : (
          `${knows(threshold.source) ? t(threshold.source) : threshold.source} · ${threshold.date}`
        )}
      </td>
    </tr>
  );
}

function LimitsTable({ shopId, checks }: { shopId: string; checks: Check[] }) {
  const { t } = useWords();
  const changed = new Map((useLimits() ?? []).map((row) => [row.key, row]));
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
          {lines.map(({ check, name, threshold }) => (
            <LimitLine
              key={`${shopId}|${check.id}|${name}`}
              shopId={shopId}
              check={check}
              name={name}
              threshold={threshold}
              own={changed.get(`${shopId}|${check.id}|${name}`)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function LimitsGroup() {
  const { t, timeZone } = useWords();
  const rounds = useRounds(useNow(), timeZone) ?? [];
  const [shopId, setShopId] = useState<string>();
  const shown = rounds.find(({ shop }) => shop.shopId === shopId) ?? rounds[0];
  return (
    <Group id="limits" title={t('setup.limits')} text={t('setup.limits.text')}>
      {!shown && <p className="of mut">{t('setup.limits.no-shop')}</p>}
      {shown && (
        <>
          <div className="of top-of">
            <Segmented
              label={t('setup.limits.shop')}
              value={shown.shop.shopId}
              choices={rounds.map(({ shop }) => ({ value: shop.shopId, label: shop.name }))}
              onChange={setShopId}
            />
          </div>
          <LimitsTable shopId={shown.shop.shopId} checks={shown.results.map(({ check }) => check)} />
        </>
      )}
    </Group>
  );
}
