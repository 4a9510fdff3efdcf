// Comparison and history of prices as a file of the operator's choice: lines of values, workbook, or JSON.
import { useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { saveFile } from '../../lib/browser/save-file';
import { dayOf } from '../../lib/day';
import { fileOf, type FileKind } from '../../lib/files/write-file';
import { comparedRows } from '../../lib/landed/comparable';
import { comparisonTable, historyTable, type ExportLine, type ExportTable } from '../../lib/price-export';
import { listOffer } from '../../lib/store/offers';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Product, Seen } from './board';
import { sellerOf } from './offer-words';

const kinds = ['csv', 'xlsx', 'json'] as const satisfies FileKind[];

/** Mine and its rivals, product by product, with the place each has among what counts. */
function linesOf(products: readonly Product[], me: string): ExportLine[] {
  return products.flatMap(({ title, own, rivals, comparison }) => {
    const prices = rivals.flatMap(({ gap }) => (gap.leftOut ? [] : [gap.priceMinor ?? 0]));
    const mine = comparison.rank === null ? undefined : comparison.mine?.priceMinor;
    const rankOf = (minor: number) =>
      1 + [...prices, ...(mine ? [mine] : [])].filter((other) => other < minor).length;
    return [
      ...(own
        ? [
            {
              of: title,
              seller: me,
              rank: comparison.rank,
              price: own.price,
              gap: null,
              index: comparison.index,
              last: own.last,
            },
          ]
        : []),
      ...rivals.map(({ gap, last }) => ({
        of: title,
        seller: sellerOf(last),
        rank: gap.leftOut || gap.priceMinor === null ? null : rankOf(gap.priceMinor),
        price: gap,
        gap,
        index: null,
        last,
      })),
    ];
  });
}

export function ExportButtons({ products }: { products: readonly Product[] }) {
  const { t, timeZone } = useWords();
  const [kind, setKind] = useState<FileKind>('csv');
  const save = async (table: ExportTable) => {
    const words = (id: string) => t(`prices.export.col.${id}`);
    const day = dayOf(await readNow(), timeZone);
    saveFile(await fileOf(table, kind, words), `${t(`prices.export.${table.name}`)}-${day}.${kind}`);
  };
  const saveHistory = async () => {
    const seen: Seen[] = products.flatMap(({ own, rivals }) => [...(own ? [own] : []), ...rivals]);
    const offers = await Promise.all(
      seen.map(async ({ offerKey, last }) => {
        const rows = await listOffer(offerKey);
        return { seller: sellerOf(last), rows, compared: comparedRows(rows, timeZone) };
      }),
    );
    await save(historyTable(offers));
  };
  const none = products.every(({ rivals }) => rivals.length === 0);
  return (
    <>
      <select
        className="select"
        aria-label={t('prices.export.kind')}
        value={kind}
        onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'csv')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`prices.export.as.${one}`)}
          </option>
        ))}
      </select>
      <Button
        icon="download"
        disabled={none}
        onClick={() => void save(comparisonTable(linesOf(products, t('prices.me'))))}
      >
        {t('prices.export.comparison')}
      </Button>
      <Button icon="download" disabled={none} onClick={() => void saveHistory()}>
        {t('prices.export.history')}
      </Button>
    </>
  );
}
