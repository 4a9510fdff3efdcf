// A shop that its console does not name, as one's own backend: the operator says what it is called, and it has rounds.
import { useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { settings } from '../../lib/browser/settings';
import { shopIdOf } from '../../lib/intake';
import { platformOf } from '../../lib/sites';
import { addShop } from '../../lib/store/new-shop';
import { Button } from '../parts/button';
import { useView } from '../view';
import { useWords } from '../words';

const longest = 40;

export function NewShop({ url }: { url: string }) {
  const { t } = useWords();
  const setPlanning = useView((view) => view.setPlanning);
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const add = async () => {
    const place = new URL(url);
    const platform = platformOf(place);
    const shopId = shopIdOf(platform, name);
    await addShop({ shopId, name, platform, hosts: [place.host], route: [] }, await readNow());
    await settings.chosenShop.setValue(shopId);
    // No menu told its pages: the operator adds them next.
    setPlanning(true);
  };
  return (
    <form
      className="plan-form"
      aria-label={t('states.nobodys')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        <span className="s mut">{t('states.nobodys.name')}</span>
        <input
          className="input"
          value={typed}
          maxLength={longest}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Button type="submit" icon="plus" disabled={name === ''}>
        {t('states.nobodys.do')}
      </Button>
    </form>
  );
}
