// The first of many lines, and more of them at a press: a panel that draws two thousand at once is in the way.
import { useState, type ReactNode } from 'react';
import { Button } from './parts/button';
import { useWords } from './words';

const few = 20;

export function FirstFew<One>({
  of,
  children,
}: {
  of: readonly One[];
  /** Draws one of them. */
  children: (one: One) => ReactNode;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(few);
  return (
    <>
      {of.slice(0, shown).map(children)}
      {of.length > shown && (
        <div className="acts more">
          <Button kind="quiet" onClick={() => setShown(shown + few)}>
            {t('prices.compare.more', { n: of.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}
