// The pages that a round will open, by the site they are on.
import { Sheet } from '../parts/sheet';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import type { ShopRound } from './shop-round';

export function StartPages({ shopRound }: { shopRound: ShopRound }) {
  const { t } = useWords();
  const bySite = new Map<string, string[]>();
  for (const { url, label } of shopRound.shop.route) {
    const name = siteNameOf(url, { t });
    bySite.set(name, [...(bySite.get(name) ?? []), label]);
  }
  return (
    <Sheet title={t('round.start.pages')} end={<a href="/options.html#shops">{t('round.start.edit')}</a>}>
      {bySite.size === 0 && <p className="sheet-b mut s">{t('round.start.no-pages')}</p>}
      <ol className="pgs">
        {[...bySite].map(([name, labels]) => (
          <li key={name}>
            <b className="el">{name}</b>
            <span className="mut s el">{labels.join(t('shell.comma'))}</span>
            <span className="mut">{labels.length}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
