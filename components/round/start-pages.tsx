// The pages that a round will open, by the site they are on; a site that may not be read yet is allowed from here.
import { askAccess } from '../../lib/browser/ask-access';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { siteNameOf } from '../site-name';
import { useView } from '../view';
import { useWords } from '../words';
import type { Stop } from './shop-round';

export function StartPages({ stops }: { stops: Stop[] }) {
  const { t } = useWords();
  const setPlanning = useView((view) => view.setPlanning);
  const bySite = new Map<string, Stop[]>();
  for (const stop of stops) {
    const name = siteNameOf(stop.url, { t });
    bySite.set(name, [...(bySite.get(name) ?? []), stop]);
  }
  const edit = (
    <Button kind="quiet" onClick={() => setPlanning(true)}>
      {t('round.start.edit')}
    </Button>
  );
  return (
    <Sheet title={t('round.start.pages')} end={edit}>
      {bySite.size === 0 && <p className="sheet-b mut s">{t('round.start.no-pages')}</p>}
      <ol className="pgs">
        {[...bySite].map(([name, own]) => {
          const shut = own.find(({ fate }) => fate === 'shut');
          return (
            <li key={name}>
              <b className="el">{name}</b>
              <span className="mut s el">{own.map(({ label }) => label).join(t('shell.comma'))}</span>
              {shut ? (
                <Button onClick={() => void askAccess(shut.url)}>{t('shell.allow')}</Button>
              ) : (
                <span className="mut">{own.length}</span>
              )}
            </li>
          );
        })}
      </ol>
    </Sheet>
  );
}
