// A sheet of goods before it is kept: which columns are taken as what, which are not known, what could not be read.
import { useEffect, useState } from 'react';
import { costFile, type CostFile } from '../../lib/answer/cost-file';
import { now as readNow } from '../../lib/browser/clock';
import { readFile } from '../../lib/files/read-file';
import { putFileCosts } from '../../lib/store/costs';
import { Button } from '../parts/button';
import { useWords } from '../words';

type Read = { found: CostFile } | { problem: string };

async function readCosts(file: File, currency: string): Promise<Read> {
  const read = await readFile(file);
  if ('problem' in read) return { problem: `files.problem.${read.problem}` };
  const found = costFile(read.sheets, currency);
  return found ? { found } : { problem: 'answer.file.none' };
}

/** Read once; undefined until then. */
function useCostFile(file: File, currency: string): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let gone = false;
    void readCosts(file, currency).then((found) => (gone ? undefined : setRead(found)));
    return () => {
      gone = true;
    };
  }, [file, currency]);
  return read;
}

/** So many of a list are named. */
const most = 5;

function Facts({ found }: { found: CostFile }) {
  const { t, list } = useWords();
  const some = (texts: string[]) =>
    list([
      ...texts.slice(0, most),
      ...(texts.length > most ? [t('answer.file.more', { n: texts.length - most })] : []),
    ]);
  return (
    <dl className="file-facts">
      <dt>{t('answer.file.products')}</dt>
      <dd>{t('answer.file.n', { n: found.products.length })}</dd>
      <dt>{t('answer.file.taken')}</dt>
      <dd>
        {list(
          found.taken.map(({ head, column }) =>
            t('answer.file.as', { head, name: t(`answer.cost.${column}`) }),
          ),
        )}
      </dd>
      {found.unknown.length > 0 && (
        <>
          <dt>{t('answer.file.unknown')}</dt>
          <dd>{list(found.unknown)}</dd>
        </>
      )}
      {found.unread.length > 0 && (
        <>
          <dt>{t('answer.file.unread')}</dt>
          <dd>{some(found.unread.map(({ code, head, text }) => `${code} ${head} “${text}”`))}</dd>
        </>
      )}
      {found.disputed.length > 0 && (
        <>
          <dt>{t('answer.file.disputed')}</dt>
          <dd>{some(found.disputed)}</dd>
        </>
      )}
      {found.withoutCode > 0 && (
        <>
          <dt>{t('answer.file.without')}</dt>
          <dd>{t('answer.file.lines', { n: found.withoutCode })}</dd>
        </>
      )}
    </dl>
  );
}

export function CostPreview({
  file,
  currency,
  onDone,
}: {
  file: File;
  currency: string;
  onDone: () => void;
}) {
  const { t } = useWords();
  const read = useCostFile(file, currency);
  const [failed, setFailed] = useState(false);
  const keep = async ({ products }: CostFile) => {
    try {
      await putFileCosts(products, { file: file.name, currency }, await readNow());
      onDone();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="cost-file">
      <p className="file-name">{file.name}</p>
      {read && 'problem' in read && (
        <p className="s" role="alert">
          {t(read.problem)}
        </p>
      )}
      {read && 'found' in read && <Facts found={read.found} />}
      {failed && (
        <p className="s bad" role="alert">
          {t('prices.hand.problem.not-kept')}
        </p>
      )}
      <div className="acts">
        {read && 'found' in read && (
          <Button
            kind="primary"
            disabled={read.found.products.length === 0}
            onClick={() => void keep(read.found)}
          >
            {t('answer.keep')}
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          {t('prices.hand.cancel')}
        </Button>
      </div>
    </div>
  );
}
