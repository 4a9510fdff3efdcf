// The passed checks of a part in one running line, each a button to what is behind it.
import type { Outcome } from '../../lib/checks/contract';
import { Delta } from '../delta';
import { Figure } from '../figure';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import type { Result } from './shop-round';

/** What was found in order: a figure, so many of so many, or a change. */
function Seen({ figure, aside, delta }: Outcome) {
  const { phrase } = useWords();
  if (figure) return <Figure quantity={figure} />;
  if (aside) return <span className="fig">{phrase(aside)}</span>;
  return delta && <Delta quantity={delta.quantity} />;
}

export function PassLine({ results, onOpen }: { results: Result[]; onOpen: (result: Result) => void }) {
  const { t, checkName } = useWords();
  if (results.length === 0) return null;
  return (
    <div className="passes">
      <StatusMark mark="pass" label={t('shell.mark.pass')} />
      <ul>
        {results.map((result) => (
          <li key={result.check.id}>
            <button type="button" onClick={() => onOpen(result)}>
              {checkName(result.check.id)}
              <Seen {...result.outcome} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
