// Whose line the metric in view is: the whole shop's, or that of one channel, product or agent.
import type { Part } from '../../lib/figures';
import { useWords } from '../words';
import { longDays } from './trend-board';

const partKinds: readonly Part[] = ['channel', 'product', 'agent'];

export interface PartPick {
  kind?: Part;
  who?: string;
}

export function PartChoice({
  kind,
  who,
  parts,
  onPick,
}: PartPick & {
  /** Those of the kind that have a line; undefined while they are looked up. */
  parts: readonly string[] | undefined;
  onPick: (pick: PartPick) => void;
}) {
  const { t } = useWords();
  return (
    <>
      <select
        className="select"
        aria-label={t('trends.scope')}
        value={kind ?? ''}
        onChange={({ target }) => onPick({ kind: partKinds.find((one) => one === target.value) })}
      >
        <option value="">{t('trends.scope.shop')}</option>
        {partKinds.map((one) => (
          <option key={one} value={one}>
            {t(`trends.scope.${one}`)}
          </option>
        ))}
      </select>
      {kind && who !== undefined && parts && (
        <select
          className="select part"
          aria-label={t(`trends.scope.${kind}`)}
          value={who}
          onChange={({ target }) => onPick({ kind, who: target.value })}
        >
          {parts.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
      {kind && parts?.length === 0 && <span className="dim">{t('trends.scope.none', { n: longDays })}</span>}
    </>
  );
}
