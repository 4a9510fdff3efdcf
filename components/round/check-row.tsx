// One check in the ledger: mark, name, reason and figure; opened it shows everything behind them.
import { Delta } from '../delta';
import { Figure } from '../figure';
import { Icon } from '../parts/icon';
import { markOf, StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import { CheckDetail } from './check-detail';
import type { Result, ShopRound } from './shop-round';

interface CheckRowProps {
  result: Result;
  shopRound: ShopRound;
  open: boolean;
  onToggle: () => void;
}

export function CheckRow({ result, shopRound, open, onToggle }: CheckRowProps) {
  const { t, checkName, phrase } = useWords();
  const { check, outcome } = result;
  const mark = markOf(outcome.verdict);
  // A figure that was read and cannot be judged is no figure that was not read.
  const unjudged = outcome.verdict === 'not-read' && outcome.figure !== undefined;
  const gap = mark === 'none' && (unjudged || outcome.verdict !== 'not-read');
  return (
    <details className={`chk chk-${mark}`} open={open}>
      <summary
        className="row"
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        <StatusMark mark={mark} label={t(`shell.mark.${mark}`)} />
        <span className="t">
          <b>{checkName(check.id)}</b>
          {outcome.reason && !open && <span className="sub">{phrase(outcome.reason)}</span>}
        </span>
        <span className="v">
          {outcome.figure && <Figure quantity={outcome.figure} className={gap ? 'soft' : ''} />}
          {outcome.aside && <span className={`w w-${mark}`}>{phrase(outcome.aside)}</span>}
          {gap && <span className="w">{t(`shell.verdict.${unjudged ? 'unjudged' : outcome.verdict}`)}</span>}
          {outcome.delta && <Delta quantity={outcome.delta.quantity} />}
        </span>
        <Icon name="down" className="chev" />
      </summary>
      {open && <CheckDetail result={result} shopRound={shopRound} />}
    </details>
  );
}
