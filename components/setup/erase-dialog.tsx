// Erasing one shop or everything: only after its name was typed.
import { useEffect, useId, useRef, useState } from 'react';
import { eraseAll, eraseShop } from '../../lib/store/erase';
import { useShops } from '../live';
import { Button } from '../parts/button';
import { useWords } from '../words';

const everything = 'all';

export function EraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const shops = useShops() ?? [];
  const [target, setTarget] = useState(everything);
  const [typed, setTyped] = useState('');
  const name = shops.find(({ shopId }) => shopId === target)?.name ?? t('setup.erase.everything');

  useEffect(() => dialog.current?.showModal(), []);

  const erase = async () => {
    await (target === everything ? eraseAll() : eraseShop(target));
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={`${id}-title`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === name) void erase();
        }}
      >
        <h2 id={`${id}-title`}>{t('setup.erase')}</h2>
        <label htmlFor={`${id}-what`}>{t('setup.erase.what')}</label>
        <select
          id={`${id}-what`}
          className="select"
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        >
          <option value={everything}>{t('setup.erase.everything')}</option>
          {shops.map((shop) => (
            <option key={shop.shopId} value={shop.shopId}>
              {shop.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-name`}>{t('setup.erase.type', { name })}</label>
        <input
          id={`${id}-name`}
          className="input"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="note">{t('setup.erase.final')}</p>
        <div className="acts">
          <Button onClick={() => dialog.current?.close()}>{t('setup.cancel')}</Button>
          <Button kind="danger" type="submit" disabled={typed.trim() !== name}>
            {t('setup.erase.do')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
