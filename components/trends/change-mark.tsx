// A change between two points: its size with the arrow, an index's direction alone, or why there is none.
import type { PointChange } from '../../lib/point-change';
import { Delta } from '../delta';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export function ChangeMark({ base, change, refusal }: PointChange) {
  const { t } = useWords();
  if (refusal !== undefined)
    return (
      <span className="unr" title={t(`lint.${refusal}`)}>
        {t('lint.refused')}
      </span>
    );
  if (!change || base === null) return <span className="unr">{t('trends.no-base')}</span>;
  if (change.kind === 'direction') {
    if (change.value === 0) return <span className="delta is-flat">{t('shell.same')}</span>;
    const up = change.value > 0;
    return (
      <span className={`delta ${up ? 'is-rise' : 'is-fall'}`}>
        <Icon name={up ? 'rise' : 'fall'} className="tri" />
        {t(up ? 'shell.up' : 'shell.down')}
      </span>
    );
  }
  return <Delta quantity={{ value: change.value, unit: change.kind === 'points' ? 'points' : 'rate' }} />;
}
