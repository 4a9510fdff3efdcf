// A console that wants a sign-in or a check of its own: the round waits, and nothing typed there is looked at.
import { rereadTab } from '../../lib/browser/scripts';
import { openOrFocus } from '../../lib/browser/tabs';
import { useChosenShop, useNow } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { FactList } from '../parts/fact-list';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import type { ScreenProps } from './front-screen';

const minute = 60_000;

export function SignedOut({ front, url, walk }: ScreenProps) {
  const { t } = useWords();
  const now = useNow();
  const [, chooseShop] = useChosenShop();
  const captcha = front.reading?.draft.state === 'captcha';
  const waited = walk.walk && now !== undefined ? Math.floor((now - walk.walk.openedAt) / minute) : 0;
  const at = walk.stops.findIndex((stop) => stop.url === walk.walk?.url) + 1;
  const skipShop = async () => {
    await walk.pause();
    chooseShop('all');
  };
  return (
    <>
      <EmptyState
        within
        drawing="sign-in"
        title={t(captcha ? 'states.captcha' : 'states.signed-out', { site: siteNameOf(url, { t }) })}
        text={walk.waits ? t('states.signed-out.round', { at }) : t('states.signed-out.text')}
      />
      <div className="two">
        <Button kind="primary" icon="open" className="btn-w" onClick={() => void openOrFocus(url)}>
          {t(captcha ? 'states.captcha.go' : 'states.signed-out.go')}
        </Button>
        <div className="cta">
          <Button onClick={() => void (walk.waits ? walk.next() : rereadTab(front.tab.id))}>
            {t('states.signed-out.on')}
          </Button>
          {walk.waits && <Button onClick={() => void skipShop()}>{t('states.signed-out.skip')}</Button>}
        </div>
      </div>
      <section className="sheet">
        <FactList
          facts={[
            { icon: 'lock', text: t('states.signed-out.never') },
            ...(walk.waits && waited > 0
              ? [{ icon: 'clock' as const, text: t('states.signed-out.waited', { n: waited }) }]
              : []),
          ]}
        />
      </section>
    </>
  );
}
