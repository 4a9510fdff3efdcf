// A console that may not be read yet: what allowing it means, and what is never read.
import { askAccess } from '../../lib/browser/ask-access';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { FactList } from '../parts/fact-list';
import { Sheet } from '../parts/sheet';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import { affectedBy } from './affected';
import type { ScreenProps } from './front-screen';

export function NotAllowed({ url, shopRound, onLeave }: ScreenProps) {
  const { t } = useWords();
  const n = affectedBy(url, 'not-read', shopRound).length;
  return (
    <>
      <EmptyState
        within
        drawing="locked"
        title={t('states.not-allowed', { site: siteNameOf(url, { t }) })}
        text={t('states.not-allowed.text')}
      />
      <div className="two">
        <Button kind="primary" className="btn-w" onClick={() => void askAccess(url)}>
          {t('states.not-allowed.do', { host: new URL(url).host })}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {t('states.not-allowed.leave')}
        </Button>
      </div>
      <Sheet title={t('states.will-read')}>
        <FactList
          facts={[
            { icon: 'check', text: t('setup.reads.figures') },
            { icon: 'check', text: t('states.will-read.open') },
          ]}
        />
      </Sheet>
      <Sheet title={t('setup.never')}>
        <FactList
          facts={(['buyers', 'chats', 'passwords'] as const).map((what) => ({
            icon: 'x',
            text: t(`setup.never.${what}`),
          }))}
        />
      </Sheet>
      {n > 0 && <p className="note">{t('states.not-allowed.checks', { n })}</p>}
    </>
  );
}
