// One line of the operator's own log: what was done, on which day, to which product.
import { useId, useState } from 'react';
import { now } from '../../lib/browser/clock';
import { putAction } from '../../lib/store/actions';
import { Button } from '../parts/button';
import { useWords } from '../words';

export function ActionForm({ shopId, day }: { shopId: string; day: string }) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [product, setProduct] = useState('');
  const [on, setOn] = useState(day);
  const keep = async () => {
    await putAction({ shopId, day: on, text: text.trim(), product: product.trim(), at: await now() });
    setText('');
    setProduct('');
    setOpen(false);
  };
  if (!open)
    return (
      <Button
        icon="plus"
        onClick={() => {
          setOn(day);
          setOpen(true);
        }}
      >
        {t('trends.action.add')}
      </Button>
    );
  return (
    <form
      className="log-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && on !== '') void keep();
      }}
    >
      <label htmlFor={`${id}-text`}>{t('trends.action.text')}</label>
      <input
        id={`${id}-text`}
        className="input"
        maxLength={120}
        required
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label htmlFor={`${id}-day`}>{t('trends.action.day')}</label>
      <input
        id={`${id}-day`}
        className="input"
        type="date"
        required
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <label htmlFor={`${id}-product`}>{t('trends.action.product')}</label>
      <input
        id={`${id}-product`}
        className="input"
        maxLength={80}
        value={product}
        onChange={(event) => setProduct(event.target.value)}
      />
      <div className="acts">
        <Button kind="primary" type="submit">
          {t('trends.action.keep')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('trends.cancel')}
        </Button>
      </div>
    </form>
  );
}
