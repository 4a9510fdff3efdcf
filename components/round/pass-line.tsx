// The passed checks of a part in one running line, each a button to what is behind it.
import { Figure } from '../figure';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import type { Result } from './shop-round';

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
              {result.outcome.figure && <Figure quantity={result.outcome.figure} />}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
