// How a figure was calculated: each part with its name and the way to its source, and what came out.
import { Fragment } from 'react';
import { formulaOf } from '../../lib/formula';
import type { Derivation, Evidence, Quantity } from '../../lib/checks/contract';
import { EvidenceChip } from '../parts/evidence-chip';
import { Figure } from '../figure';
import { useWords } from '../words';
import { useSource } from './source';

function SourcedFigure({ quantity, evidence }: { quantity: Quantity; evidence: Evidence }) {
  const { t, quantity: write } = useWords();
  const [, show] = useSource(evidence);
  return <EvidenceChip text={write(quantity)} title={t('round.source')} onShow={show} />;
}

export function FormulaLine({ derivation }: { derivation: Derivation }) {
  const { t, lang, knows } = useWords();
  const { inputs, result } = derivation;
  const formula = formulaOf(derivation.formula);
  const name = (key: string) => (knows(key) ? t(key) : key);
  return (
    <div className="formula">
      {inputs.map((input, index) => (
        <Fragment key={input.name}>
          {index > 0 && <span className="op">{formula?.operator}</span>}
          <div>
            {input.evidence ? (
              <SourcedFigure quantity={input.quantity} evidence={input.evidence} />
            ) : (
              <Figure quantity={input.quantity} className="plain" />
            )}
            <small>{name(input.name)}</small>
          </div>
        </Fragment>
      ))}
      <span className="op">=</span>
      <div>
        <Figure quantity={result} className="res" />
        <small title={formula?.expression}>{formula?.name[lang]}</small>
      </div>
    </div>
  );
}
