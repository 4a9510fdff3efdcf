// A check that is open: how the figure came about, where it stands, where it was seen and what to do.
import { markOf } from '../parts/status-mark';
import { useWords } from '../words';
import { Advice } from './advice';
import { EvidenceList } from './evidence-list';
import { EyesForm } from './eyes-form';
import { FormulaLine } from './formula-line';
import { GapNote } from './gap-note';
import { Gauge } from './gauge';
import type { Result, ShopRound } from './shop-round';
import { TaskBox } from './task-box';

export function CheckDetail({ result, shopRound }: { result: Result; shopRound: ShopRound }) {
  const { t, phrase, signed } = useWords();
  const { check, outcome } = result;
  const { delta, gauge, derivation, advice, evidence } = outcome;
  const asksEyes = check.manual !== undefined || outcome.verdict === 'your-eyes';
  return (
    <div className="x">
      {outcome.reason && <p className="s mut">{phrase(outcome.reason)}</p>}
      {markOf(outcome.verdict) === 'none' && <GapNote result={result} shopRound={shopRound} />}
      {derivation && <FormulaLine derivation={derivation} />}
      {(delta || gauge) && (
        <div>
          <p className="h4">
            <span>{delta && `${t(`round.base.${delta.base}`)} ${signed(delta.quantity)}`}</span>
            {gauge && <a href="/options.html#limits">{t('round.limits')}</a>}
          </p>
          {gauge && <Gauge {...gauge} />}
        </div>
      )}
      <EvidenceList evidence={evidence} platform={shopRound.shop.platform} />
      {advice && <Advice advice={advice} />}
      <TaskBox result={result} shopId={shopRound.shop.shopId} day={shopRound.day} />
      {asksEyes && <EyesForm shopId={shopRound.shop.shopId} checkId={check.id} day={shopRound.day} />}
    </div>
  );
}
