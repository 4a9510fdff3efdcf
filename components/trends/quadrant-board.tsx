// Which quadrant is looked at: products or plans, and of which days; then the drawing, or why there is none yet.
import { useState } from 'react';
import { breakEvenOf } from '../../lib/ad-lines';
import { quadrantOf } from '../../lib/quadrant';
import { thingsIn, type QuadrantKind, type QuadrantTable } from '../../lib/quadrant-tables';
import { useLimits } from '../live';
import { useQuadrantTables } from '../live-trends';
import { Segmented } from '../parts/segmented';
import { useWords } from '../words';
import { QuadrantPlot } from './quadrant-plot';

const kinds = ['products', 'plans'] as const;

/** The days of a table, as its choice is called. */
function useDaysWord() {
  const { t, shortDay } = useWords();
  return ({ days, readOn }: QuadrantTable): string => {
    if (!days) return t('trends.quadrant.read-on', { day: shortDay(readOn) });
    return days.from === days.to ? shortDay(days.to) : `${shortDay(days.from)}–${shortDay(days.to)}`;
  };
}

export function QuadrantBoard({
  shopId,
  platform,
  today,
}: {
  shopId: string;
  platform: string;
  today: string;
}) {
  const { t } = useWords();
  const [kind, setKind] = useState<QuadrantKind>('products');
  const [key, setKey] = useState('');
  const found = useQuadrantTables(shopId, today);
  const limitRows = useLimits();
  const daysWord = useDaysWord();
  if (!found || !limitRows) return null;
  const tables = found[kind];
  const table = tables.find((one) => one.key === key) ?? tables[0];
  const things = table ? thingsIn(table, kind, today) : [];
  const quadrant = quadrantOf(things, kind === 'plans' ? breakEvenOf(limitRows, shopId) : undefined);
  return (
    <div className="sheet-b">
      <div className="qd-bar">
        <Segmented
          label={t('trends.quadrant')}
          value={kind}
          choices={kinds.map((value) => ({ value, label: t(`trends.quadrant.${value}`) }))}
          onChange={setKind}
        />
        {table && (
          <select
            className="select"
            aria-label={t('trends.quadrant.days')}
            value={table.key}
            onChange={(event) => setKey(event.target.value)}
          >
            {tables.map((one) => (
              <option key={one.key} value={one.key}>
                {daysWord(one)}
              </option>
            ))}
          </select>
        )}
      </div>
      {!table && <p className="s mut">{t(`trends.quadrant.none.${kind}`)}</p>}
      {table && !quadrant && <p className="s mut">{t('trends.quadrant.too-early', { n: things.length })}</p>}
      {table && quadrant && (
        <QuadrantPlot
          kind={kind}
          platform={platform}
          found={table}
          days={daysWord(table)}
          quadrant={quadrant}
          today={today}
        />
      )}
    </div>
  );
}
