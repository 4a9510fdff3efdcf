// An exported file before it is kept: whose it is, of which days, what is taken from it and what is not.
import { useEffect, useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { dayOf } from '../../lib/day';
import type { FileSheet } from '../../lib/file-table';
import { readFile, type FileProblem } from '../../lib/files/read-file';
import type { Period } from '../../lib/reading';
import type { ShopRow } from '../../lib/rows';
import { putFile } from '../../lib/store/files';
import { Button, IconButton } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { useView } from '../view';
import { useWords } from '../words';
import { contentOf, tablesIn, type FileContent } from './file-content';
import { FileFields } from './file-fields';

type Read = { sheets: FileSheet[]; takenAt: number } | { problem: FileProblem };

/** A file is never newer than now. */
async function readNewest(file: File): Promise<Read> {
  const [found, now] = await Promise.all([readFile(file), readNow()]);
  return 'problem' in found ? found : { ...found, takenAt: Math.min(file.lastModified, now) };
}

/** What is in the file, read once; undefined until then. */
function useRead(file: File): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let gone = false;
    void readNewest(file).then((found) => (gone ? undefined : setRead(found)));
    return () => {
      gone = true;
    };
  }, [file]);
  return read;
}

function Facts({ content }: { content: FileContent }) {
  const { t, list, shortDay } = useWords();
  const { lines, taken, days, known, unknown, withheld } = content;
  return (
    <dl className="file-facts">
      <dt>{t('files.lines')}</dt>
      <dd>{t('files.lines.n', { n: lines })}</dd>
      <dt>{t('files.taken')}</dt>
      <dd>
        {taken.length === 0
          ? t(known ? 'files.taken.table' : 'files.taken.none')
          : t('files.taken.some', {
              list: list(taken),
              from: shortDay(days?.from ?? ''),
              to: shortDay(days?.to ?? ''),
            })}
      </dd>
      {unknown.length > 0 && (
        <>
          <dt>{t('files.unknown')}</dt>
          <dd>{list(unknown)}</dd>
        </>
      )}
      {withheld.length > 0 && (
        <>
          <dt>{t('files.withheld')}</dt>
          <dd>{list(withheld)}</dd>
        </>
      )}
    </dl>
  );
}

function FileForm({
  name,
  read,
  shops,
  chosen,
}: {
  name: string;
  read: Extract<Read, { sheets: unknown }>;
  shops: ShopRow[];
  chosen: string;
}) {
  const { t, timeZone } = useWords();
  const [ownShop, setOwnShop] = useState<string>();
  const [period, setPeriod] = useState<Period>();
  const [fate, setFate] = useState<'kept' | 'not-kept'>();
  const today = dayOf(read.takenAt, timeZone);
  const said = tablesIn(read.sheets, '', today).find((table) => table.shop)?.shop;
  const shop =
    shops.find(({ shopId }) => shopId === ownShop) ??
    shops.find((each) => each.name === said) ??
    shops.find(({ shopId }) => shopId === chosen) ??
    shops[0];
  if (!shop) return <p className="tn2">{t('files.no-shop')}</p>;
  const tables = tablesIn(read.sheets, shop.platform, today);
  if (tables.length === 0) return <p className="tn2">{t('files.problem.no-table')}</p>;
  const content = contentOf(tables, { name, takenAt: read.takenAt, timeZone, shop, period });
  const keep = () =>
    void putFile(content.draft, shop.shopId, timeZone).then(
      () => setFate('kept'),
      () => setFate('not-kept'),
    );
  return (
    <div className="sheet-b file-form">
      <FileFields
        shops={shops}
        shop={shop}
        onShop={setOwnShop}
        asks={content.asks}
        today={today}
        onPeriod={setPeriod}
      />
      <Facts content={content} />
      <p className="s" role="status">
        {fate && t(`files.${fate}`)}
      </p>
      {fate !== 'kept' && (
        <div className="acts">
          <Button kind="primary" disabled={content.taken.length === 0 && !content.known} onClick={keep}>
            {t('files.keep')}
          </Button>
        </div>
      )}
    </div>
  );
}

export function FileView({ file, shops, chosen }: { file: File; shops: ShopRow[]; chosen: string }) {
  const { t } = useWords();
  const setFile = useView((view) => view.setFile);
  const read = useRead(file);
  return (
    <Sheet
      title={t('files.title')}
      end={<IconButton icon="x" label={t('files.close')} onClick={() => setFile(undefined)} />}
    >
      <p className="file-name">{file.name}</p>
      {read === undefined && <p className="tn2">{t('files.reading')}</p>}
      {read && 'problem' in read && (
        <p className="tn2" role="alert">
          {t(`files.problem.${read.problem}`)}
        </p>
      )}
      {read && 'sheets' in read && <FileForm name={file.name} read={read} shops={shops} chosen={chosen} />}
    </Sheet>
  );
}
