// What to do about a verdict: one action first, then what follows, in order.
import type { Phrase } from '../../lib/checks/contract';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export function Advice({ advice }: { advice: Phrase[] }) {
  const { phrase } = useWords();
  const [first, ...others] = advice.map(phrase);
  if (first === undefined) return null;
  return (
    <div className="advice">
      <Icon name="bulb" />
      <div>
        <p>
          <b>{first}</b>
        </p>
        {others.length > 0 && (
          <ol className="seq">
            {others.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
