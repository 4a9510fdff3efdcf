// The figure against its limits on one bar: which zone it stands in, and how far the next limit is.
import type { Outcome } from '../../lib/checks/contract';
import { useWords } from '../words';

type Limits = NonNullable<Outcome['gauge']>;

// Closer than this, in per cent of the bar, two limits are written as one.
const crowded = 12;
/** What is written stands with its middle at its limit: half a letter's width, in CSS pixels. */
const halfLetter = 3.5;

export function Gauge({ value, attention, problem, max, unit }: Limits) {
  const { t, quantity } = useWords();
  const at = (amount: number) => Math.min(100, Math.max(0, (amount / max) * 100));
  const write = (amount: number) => quantity({ value: amount, unit });
  const [first, second] = [Math.min(attention, problem), Math.max(attention, problem)];
  const zones = problem < attention ? ['prob', 'attn', 'pass'] : ['pass', 'attn', 'prob'];
  const widths = [at(first), at(second) - at(first), 100 - at(second)];
  const ticks =
    at(second) - at(first) < crowded
      ? [{ left: (at(first) + at(second)) / 2, text: `${write(first)} / ${write(second)}` }]
      : [first, second].map((limit) => ({ left: at(limit), text: write(limit) }));
  const label = t('round.gauge', {
    value: write(value),
    attention: write(attention),
    problem: write(problem),
  });
  return (
    <div className="gauge" role="img" aria-label={label}>
      <div className="bar">
        {zones.map((zone, index) => (
          <i key={zone} style={{ width: `${widths[index] ?? 0}%`, background: `var(--${zone}-fill)` }} />
        ))}
      </div>
      <span className="at" style={{ left: `clamp(16px, ${at(value)}%, calc(100% - 16px))` }}>
        {write(value)}
      </span>
      {/* Words keep within the bar; the needle and the limits stand where they are. */}
      <i className="needle" style={{ left: `${at(value)}%` }} />
      {[first, second].map((limit) => (
        <i className="limit" key={limit} style={{ left: `${at(limit)}%` }} />
      ))}
      {ticks.map(({ left, text }) => (
        <span
          className="tick"
          key={text}
          style={{ left: `clamp(16px, ${left}%, calc(100% - ${Math.max(24, text.length * halfLetter)}px))` }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
