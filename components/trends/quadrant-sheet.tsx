// Products by visitors and conversion, plans by cost and return; looked for, and fetched, when it is opened.
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words';

const QuadrantBoard = lazy(() =>
  import('./quadrant-board').then(({ QuadrantBoard: board }) => ({ default: board })),
);

export function QuadrantSheet(shop: { shopId: string; platform: string; today: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="sheet fold qd-f" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="sheet-h">
        <h2>{t('trends.quadrant')}</h2>
        {!open && <span className="end">{t('trends.quadrant.end')}</span>}
      </summary>
      {open && (
        <Suspense>
          <QuadrantBoard {...shop} />
        </Suspense>
      )}
    </details>
  );
}
