// Why a check has no verdict, and the pages that would give one.
import { openOrFocus } from '../../lib/browser/tabs';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Result, ShopRound } from './shop-round';

export function GapNote({ result, shopRound }: { result: Result; shopRound: ShopRound }) {
  const { t } = useWords();
  const { check, outcome } = result;
  const pages = shopRound.shop.route.filter(({ topic }) => check.needs.some((need) => need === topic));
  // Where the page was read today, opening it again gives no more: the reason above says what it does not show.
  const read = outcome.verdict === 'not-read' && outcome.evidence.length > 0;
  return (
    <>
      <p className="note">{t(`round.gap.${read ? 'read' : outcome.verdict}`)}</p>
      {pages.length > 0 && (
        <div className="acts">
          {pages.slice(0, 3).map((page) => (
            <Button key={page.url} icon="open" onClick={() => void openOrFocus(page.url)}>
              {page.label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
