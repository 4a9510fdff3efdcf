// A page that the account may not see: only the main account can change that, and here is what to ask it for.
import { useState } from 'react';
import { rereadTab } from '../../lib/browser/scripts';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { FactList } from '../parts/fact-list';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import { Affected, affectedBy } from './affected';
import { leaveOut } from './leave-out';
import type { ScreenProps } from './front-screen';

export function NoRight({ front, url, shopRound, walk }: ScreenProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const results = affectedBy(url, 'no-right', shopRound);
  const page = walk.stops.find((stop) => stop.url === url)?.label ?? front.tab.title ?? '';
  const values = { shop: shopRound.shop.name, site: siteNameOf(url, { t }), page };
  const copy = async () => {
    await navigator.clipboard.writeText(t('states.no-right.request', values));
    setCopied(true);
  };
  return (
    <>
      <EmptyState
        within
        drawing="account"
        title={t('states.no-right')}
        text={t('states.no-right.text', values)}
      />
      <div className="two">
        <Button kind="primary" icon="copy" className="btn-w" onClick={() => void copy()}>
          {t(copied ? 'states.no-right.copied' : 'states.no-right.copy')}
        </Button>
        <div className="cta">
          <Button onClick={() => void rereadTab(front.tab.id)}>{t('states.no-right.granted')}</Button>
          {results.length > 0 && (
            <Button onClick={() => void leaveOut(shopRound, results)}>{t('states.leave-out')}</Button>
          )}
        </div>
      </div>
      <Affected title={t('states.affected')} results={results} word={t('round.state.no-permission')} />
      <section className="sheet">
        <FactList
          facts={[
            { icon: 'lock', text: t('states.no-right.console') },
            { icon: 'shield', text: t('states.no-right.checks', { n: results.length }) },
          ]}
        />
      </section>
    </>
  );
}
