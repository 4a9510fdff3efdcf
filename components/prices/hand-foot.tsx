// Below the comparison: how prices by hand age, and the way to type one in.
import { useState } from 'react';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { HandForm } from './hand-form';

export function HandFoot({ productKey }: { productKey: string | undefined }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <div className="hand-open">
        <HandForm productKey={productKey} onDone={() => setOpen(false)} />
      </div>
    );
  return (
    <div className="hand">
      <Icon name="image" />
      <span>{t('prices.hand.note')}</span>
      <Button onClick={() => setOpen(true)}>{t('prices.hand.add')}</Button>
    </div>
  );
}
