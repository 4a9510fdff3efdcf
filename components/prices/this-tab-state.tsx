// The page in front sells something but shows no price: why, what to do, and the way to type it in.
import type { ReadingRow } from '../../lib/rows';
import { kindAt, siteFor } from '../../lib/sites';
import type { Front } from '../live';
import { StatusMark } from '../parts/status-mark';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import { HandFoot } from './hand-foot';

/** The reading of a shop's page on which no price could be told; consoles have their own words elsewhere. */
export function stateInFront(front: Front | undefined): ReadingRow | undefined {
  const reading = front?.reading;
  if (reading?.draft.kind !== 'state') return undefined;
  const url = new URL(reading.draft.url);
  const { id, pages } = siteFor(url);
  const sells = id === 'general' || pages.some(({ kind }) => kind !== 'console');
  return sells && kindAt(url) !== 'console' ? reading : undefined;
}

export function ThisTabState({ reading }: { reading: ReadingRow }) {
  const words = useWords();
  const { t } = words;
  const { state, url, pageTitle, why } = reading.draft;
  return (
    <section className="sheet cur" aria-label={t('prices.this-tab')}>
      <div className="hd">
        <StatusMark mark="none" label={t('prices.state-here')} />
        <div>
          <b className="el">{t(`round.state.${state}`)}</b>
          <span className="el" title={why ?? ''}>
            {t('prices.this-tab')} · {siteNameOf(url, words)} · {pageTitle}
          </span>
        </div>
      </div>
      <p className="s">{t(`prices.state-to-do.${state}`)}</p>
      <HandFoot productKey={undefined} />
    </section>
  );
}
