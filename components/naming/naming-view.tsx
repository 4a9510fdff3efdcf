// Figures whose label is not known: each as it was read, for the operator to say what it is; and what was said, to take back.
import { showElement } from '../../lib/browser/tabs';
import type { NamedRow } from '../../lib/rows';
import type { Pair } from '../../lib/reading';
import { dropNamed } from '../../lib/store/naming';
import type { Front } from '../live';
import { usePageNames, type PageNames } from '../live-naming';
import { IconButton } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { useView } from '../view';
import { useWords } from '../words';
import { metricName } from './metric-name';
import { NamingForm } from './naming-form';

function UnknownItem({ pair, page }: { pair: Pair; page: PageNames }) {
  const { t } = useWords();
  return (
    <li>
      <details>
        <summary>
          <span className="t">
            <b>{pair.label}</b>{' '}
            <span className="s mut">
              {[...(pair.context ?? []), pair.period?.label].filter(Boolean).join(' › ')}
            </span>
          </span>
          <span className="v">{pair.raw}</span>
        </summary>
        <NamingForm pair={pair} page={page} />
      </details>
      {pair.at && (
        <IconButton
          icon="locate"
          label={t('round.source')}
          onClick={() => void showElement(page.url, pair.at)}
        />
      )}
    </li>
  );
}

function NamedItem({ row }: { row: NamedRow }) {
  const words = useWords();
  const { t } = words;
  return (
    <li>
      <span className="t">
        <b>{row.label}</b> <span className="s mut">{metricName(row.metric, words)}</span>
      </span>
      <IconButton
        icon="x"
        label={t('naming.undo', { label: row.label })}
        onClick={() => void dropNamed(row.key)}
      />
    </li>
  );
}

export function NamingView({ front }: { front: Front | undefined }) {
  const { t } = useWords();
  const setNaming = useView((view) => view.setNaming);
  const page = usePageNames(front);
  return (
    <>
      <header className="teach-h">
        <h1>{t('naming.title')}</h1>
        <IconButton icon="x" label={t('naming.close')} onClick={() => setNaming(false)} />
      </header>
      <main className="main">
        {!page ? (
          <p className="tn2">{t('naming.no-page')}</p>
        ) : (
          <>
            <p className="mut">{t('naming.how')}</p>
            <Sheet title={t('naming.unknown')} end={String(page.unknown.length)}>
              <ol className="naming">
                {page.unknown.map((pair) => (
                  <UnknownItem key={`${pair.label}|${pair.at?.path}`} pair={pair} page={page} />
                ))}
              </ol>
            </Sheet>
            {page.named.length > 0 && (
              <Sheet title={t('naming.named')}>
                <ol className="naming">
                  {page.named.map((row) => (
                    <NamedItem key={row.key} row={row} />
                  ))}
                </ol>
              </Sheet>
            )}
          </>
        )}
      </main>
    </>
  );
}
