// Figures that the console has not brought out yet: what waits for them, and a reminder to read them again.
import { askNotices, planReminder } from '../../lib/browser/remind';
import { rereadTab } from '../../lib/browser/scripts';
import { againAfter } from '../../lib/reminders';
import { nextToTell } from '../../lib/store/due';
import { lookAgain } from '../../lib/store/rounds';
import { useNow } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import { Affected, affectedBy } from './affected';
import type { ScreenProps } from './front-screen';

export function NotPublished({ front, url, shopRound, walk }: ScreenProps) {
  const { t, time } = useWords();
  const now = useNow();
  const { shop, day, round } = shopRound;
  const planned = round?.again?.at;
  const remind = async () => {
    await askNotices();
    await lookAgain(shop.shopId, day, { urls: walk.unpublished, at: (now ?? 0) + againAfter });
    await planReminder(nextToTell);
  };
  return (
    <>
      <EmptyState
        within
        drawing="clock"
        title={t('states.not-published')}
        text={t('states.not-published.text', {
          site: siteNameOf(url, { t }),
          time: now === undefined ? '' : time(now),
        })}
      />
      <div className="two">
        {round && planned === undefined && now !== undefined && (
          <Button kind="primary" icon="clock" className="btn-w" onClick={() => void remind()}>
            {t('states.not-published.remind', { time: time(now + againAfter) })}
          </Button>
        )}
        {planned !== undefined && (
          <p className="mut s" role="status">
            {t('states.not-published.planned', { time: time(planned) })}
          </p>
        )}
        <Button kind="quiet" onClick={() => void rereadTab(front.tab.id)}>
          {t('states.not-published.now')}
        </Button>
      </div>
      <Affected
        title={t('states.not-published.waiting')}
        results={affectedBy(url, 'not-published', shopRound)}
        word={t('round.state.not-published-yet')}
      />
      <p className="note">{t('states.not-published.note')}</p>
    </>
  );
}
