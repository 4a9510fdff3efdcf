// Pairs from a file before they are kept: what would be matched to what, and every line that would not, with why.
import { useEffect, useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { readFile, type FileProblem } from '../../lib/files/read-file';
import { pairsOf, type PairImport } from '../../lib/pair-import';
import type { OwnProduct } from '../../lib/products';
import { siteFor } from '../../lib/sites';
import { putPairs } from '../../lib/store/pairs';
import type { PriceRows } from '../live-prices';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Product } from './board';

interface PairFileProps {
  file: File;
  rows: PriceRows;
  products: readonly Product[];
  listed: readonly OwnProduct[];
  onDone: () => void;
}

/** A shop that is no known site is known by its host, as its offers are kept. */
const siteId = (url: URL): string => {
  const { id } = siteFor(url);
  return id === 'general' ? url.host : id;
};

function useFound({
  file,
  rows,
  products,
  listed,
}: PairFileProps): PairImport | { problem: FileProblem } | undefined {
  const [found, setFound] = useState<PairImport | { problem: FileProblem }>();
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const sheets = await readFile(file);
      if (gone) return;
      if ('problem' in sheets) return setFound(sheets);
      const offers = [...rows.offers].flatMap(([offerKey, states]) => {
        const last = states.at(-1);
        return last ? [{ offerKey, url: last.url }] : [];
      });
      const codes = new Map(listed.map(({ key, code }) => [key, code]));
      const own = products.map(({ key, title }) => ({ key, title, code: codes.get(key) ?? '' }));
      setFound(pairsOf(sheets.sheets[0]?.rows ?? [], offers, own, siteId));
    };
    void read();
    return () => {
      gone = true;
    };
    // The file is read once: rows that change meanwhile do not change what the operator looks at.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [file]);
  return found;
}

export function PairFile(props: PairFileProps) {
  const { t } = useWords();
  const found = useFound(props);
  const [fate, setFate] = useState<'kept' | 'not-kept'>();
  if (!found) return null;
  if ('problem' in found) return <p className="s bad">{t(`files.problem.${found.problem}`)}</p>;
  const { pairs, unknown, missing } = found;
  const keep = async () => {
    await putPairs(pairs, await readNow()).then(
      () => setFate('kept'),
      () => setFate('not-kept'),
    );
  };
  return (
    <section className="pair-file" aria-label={t('prices.import.title')}>
      <b className="el">{props.file.name}</b>
      {missing && <p className="s bad">{t(`prices.import.missing.${missing}`)}</p>}
      {!missing && <p className="s">{t('prices.import.found', { n: pairs.length, lost: unknown.length })}</p>}
      {pairs.length > 0 && (
        <ul>
          {pairs.slice(0, 5).map(({ line, offer, title }) => (
            <li key={line} className="s">
              <span className="el">{offer}</span> → {title}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <details className="twin">
          <summary>{t('prices.import.lost', { n: unknown.length })}</summary>
          <ul>
            {unknown.map(({ line, text, why }) => (
              <li key={line} className="s">
                {t('prices.import.line', { n: line })} <span className="wrap">{text}</span> ·{' '}
                {t(`prices.import.why.${why}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="s" role="status">
        {fate && t(fate === 'kept' ? 'prices.import.kept' : 'files.not-kept')}
      </p>
      <div className="acts">
        {fate !== 'kept' && (
          <Button kind="primary" disabled={pairs.length === 0} onClick={() => void keep()}>
            {t('prices.hand.keep')}
          </Button>
        )}
        <Button kind="quiet" onClick={props.onDone}>
          {t(fate === 'kept' ? 'files.close' : 'prices.hand.cancel')}
        </Button>
      </div>
    </section>
  );
}
