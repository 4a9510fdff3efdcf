// A page its makers changed: which of its figures still come, which do not, and the way to point at those again.
import { useState } from 'react';
import { pointOn } from '../../lib/browser/tabs';
import { instantOf } from '../../lib/day';
import { useReadingBefore } from '../live-health';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { StatusMark } from '../parts/status-mark';
import { siteNameOf } from '../site-name';
import { useView } from '../view';
import { useWords } from '../words';
import { linesOf } from './changed-lines';
import type { ScreenProps } from './front-screen';

/** More figures than these stand behind a button. */
const shown = 8;

export function ChangedPage({ front, url, shopRound }: ScreenProps) {
  const { t, timeZone } = useWords();
  const setTeaching = useView((view) => view.setTeaching);
  const [all, setAll] = useState(false);
  const before = useReadingBefore(url, instantOf(shopRound.day, '00:00', timeZone));
  const draft = front.reading?.draft;
  const lines = before && draft ? linesOf(before.draft, draft, shopRound.shop.platform) : [];
  const lost = lines.filter(({ now }) => now === undefined);
  const listed = [...lost, ...lines.filter((line) => !lost.includes(line))];
  const point = () => {
    setTeaching(true);
    void pointOn(url);
  };
  return (
    <>
      <EmptyState
        within
        drawing="moved"
        title={t('states.changed', { site: siteNameOf(url, { t }), n: lost.length })}
        text={t('states.changed.text')}
      />
      {lines.length > 0 && (
        <section className="sheet">
          <table className="tbl changed">
            <thead>
              <tr>
                <th className="l">{t('states.changed.figure')}</th>
                <th>{t('states.changed.before')}</th>
                <th>{t('states.changed.now')}</th>
                <th aria-label={t('round.health.point')} />
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, all ? listed.length : shown).map(({ label, before: was, now }) => (
                <tr key={label}>
                  <th scope="row" className="l">
                    <StatusMark mark={now === undefined ? 'none' : 'pass'} /> {label}
                  </th>
                  <td className="mut">{was}</td>
                  <td>
                    <b>{now ?? '—'}</b>
                  </td>
                  <td>
                    {now === undefined ? (
                      <Button onClick={point}>{t('round.health.point')}</Button>
                    ) : (
                      <span className="dim">{t('states.changed.came')}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {listed.length > shown && !all && (
            <Button kind="quiet" onClick={() => setAll(true)}>
              {t('states.changed.more', { n: listed.length - shown })}
            </Button>
          )}
        </section>
      )}
      <div className="two">
        <Button kind="primary" icon="point" className="btn-w" onClick={point}>
          {t('states.changed.point')}
        </Button>
      </div>
      <p className="note">{t('round.health.unread')}</p>
    </>
  );
}
