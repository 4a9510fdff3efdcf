// Teaching: begins pointing on the page in front, and lists what was taught there and elsewhere.
import { useEffect } from 'react';
import { injectOn } from '../../lib/browser/scripts';
import { sendToTab } from '../../lib/browser/send';
import { pageOfKey } from '../../lib/page-key';
import { pageShape } from '../../lib/taught';
import type { Front } from '../live';
import { useTaught } from '../live-teach';
import { Button, IconButton } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { siteNameOf } from '../site-name';
import { useView } from '../view';
import { useWords } from '../words';
import { RulesFile } from './rules-file';
import { TaughtList } from './taught-list';

const keys = [
  ['Tab', 'tab'],
  ['↑ ↓', 'arrows'],
  ['Enter', 'enter'],
  ['Esc', 'esc'],
] as const;

export function TeachView({ front, now }: { front: Front | undefined; now: number }) {
  const { t } = useWords();
  const setTeaching = useView((view) => view.setTeaching);
  const taught = useTaught();
  const tabId = front?.granted ? front.tab.id : undefined;
  const url = front?.granted ? front.tab.url : undefined;
  // Pointing ends with the view, and when another tab comes to the front.
  useEffect(
    () => () => {
      if (tabId !== undefined) void sendToTab(tabId, 'teach-ended', {});
    },
    [tabId],
  );
  const here = (taught ?? []).filter(({ page }) => url !== undefined && pageOfKey(page) === pageShape(url));
  const others = (taught ?? []).filter((row) => !here.includes(row));
  const page =
    url === undefined ? '' : [siteNameOf(url, { t }), front?.tab.title].filter(Boolean).join(' · ');
  return (
    <>
      <header className="teach-h">
        <h1>{t('teach.title', { page })}</h1>
        <IconButton icon="x" label={t('teach.close')} onClick={() => setTeaching(false)} />
      </header>
      <main className="main">
        {tabId === undefined ? (
          <p className="tn2">{t('teach.no-page')}</p>
        ) : (
          <>
            <p className="mut">{t('teach.how')}</p>
            <Button kind="primary" icon="point" onClick={() => void injectOn(tabId, '/teach.js', true)}>
              {t('teach.start')}
            </Button>
            <TaughtList title={t('teach.here')} rows={here} now={now} />
          </>
        )}
        {others.length > 0 && <TaughtList title={t('teach.elsewhere')} rows={others} now={now} />}
        <Sheet title={t('teach.keys')}>
          <dl className="keys">
            {keys.flatMap(([key, name]) => [
              <dt key={`${name}-key`}>{key}</dt>,
              <dd key={name}>{t(`teach.keys.${name}`)}</dd>,
            ])}
          </dl>
        </Sheet>
        <p className="note">{t('teach.note')}</p>
        <RulesFile any={(taught ?? []).length > 0} />
      </main>
    </>
  );
}
