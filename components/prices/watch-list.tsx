// The watch list as a whole: walk through its pages, bring pairs from a file, take comparison and history along.
import { lazy, Suspense, useState } from 'react';
import type { OwnProduct } from '../../lib/products';
import type { Front } from '../live';
import type { PriceRows } from '../live-prices';
import { FilePicker } from '../parts/file-picker';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import type { Product } from './board';
import { ExportButtons } from './export-buttons';
import { WalkSheet } from './walk-sheet';

const PairFile = lazy(() => import('./pair-file').then(({ PairFile: part }) => ({ default: part })));

export function WatchList({
  rows,
  products,
  listed,
  front,
}: {
  rows: PriceRows;
  products: readonly Product[];
  listed: readonly OwnProduct[];
  front: Front | undefined;
}) {
  const { t } = useWords();
  const [file, setFile] = useState<File>();
  return (
    <Sheet title={t('prices.list')} end={t('prices.list.n', { n: rows.watches.length })}>
      <div className="watch-list">
        <WalkSheet rows={rows} front={front} />
        {file && (
          <Suspense>
            <PairFile
              key={`${file.name}|${file.lastModified}`}
              file={file}
              rows={rows}
              products={products}
              listed={listed}
              onDone={() => setFile(undefined)}
            />
          </Suspense>
        )}
        <div className="acts">
          <FilePicker
            label={t('prices.import.choose')}
            accept=".xlsx,.xls,.csv,.tsv,.txt"
            icon="plus"
            onPick={setFile}
          />
          <ExportButtons products={products} />
        </div>
      </div>
    </Sheet>
  );
}
