// Figures of a paid edition that this shop does not have: nothing is sold here and nothing estimated.
import { rereadTab } from '../../lib/browser/scripts';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { useWords } from '../words';
import { Affected, affectedBy } from './affected';
import { leaveOut } from './leave-out';
import type { ScreenProps } from './front-screen';

export function NotSubscribed({ front, url, shopRound, walk }: ScreenProps) {
  const { t } = useWords();
  const results = affectedBy(url, 'not-subscribed', shopRound);
  const page = walk.stops.find((stop) => stop.url === url)?.label ?? front.tab.title ?? '';
  const again = () => void rereadTab(front.tab.id);
  return (
    <>
      <EmptyState
        within
        drawing="edition"
        title={t('states.not-subscribed', { page })}
        text={t('states.not-subscribed.text')}
      />
      <div className="two">
        {results.length > 0 && (
          <Button kind="primary" className="btn-w" onClick={() => void leaveOut(shopRound, results)}>
            {t('states.not-subscribed.leave', { n: results.length })}
          </Button>
        )}
        <Button kind="quiet" onClick={again}>
          {t('states.not-subscribed.again')}
        </Button>
      </div>
      <Affected title={t('states.affected')} results={results} word={t('round.state.not-subscribed')} />
      <p className="note">{t('states.not-subscribed.note')}</p>
    </>
  );
}
