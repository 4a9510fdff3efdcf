// A change with its arrow: the arrow and the colour say up or down, never good or bad.
import type { Quantity } from '../lib/checks/contract';
import { useWords } from './words';
import { Icon } from './parts/icon';

export function Delta({ quantity }: { quantity: Quantity }) {
  const { t, quantity: write } = useWords();
  const size = write({ ...quantity, value: Math.abs(quantity.value) });
  if (!/[1-9]/.test(size)) return <span className="delta is-flat">{t('shell.same')}</span>;
  const up = quantity.value > 0;
  return (
    <span className={`delta ${up ? 'is-rise' : 'is-fall'}`}>
      <Icon name={up ? 'rise' : 'fall'} className="tri" label={t(up ? 'shell.up' : 'shell.down')} />
      {size}
    </span>
  );
}
