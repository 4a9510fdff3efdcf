// A field for one threshold in the unit people say it in: per cent for rates, yuan for fen.
import { useState } from 'react';
import type { Unit } from '../../lib/checks/contract';
import { useWords } from '../words';

const factor: Partial<Record<Unit, number>> = { rate: 100, points: 100, money: 0.01 };

export function LimitField({
  label,
  value,
  unit,
  onChange,
}: {
  label: string;
  value: number;
  unit: Unit;
  onChange: (value: number) => void;
}) {
  const { t, knows } = useWords();
  const scale = factor[unit] ?? 1;
  const shown = String(Number((value * scale).toFixed(6)));
  const [typed, setTyped] = useState(shown);
  const sign = unit === 'rate' ? 'setup.unit.rate' : `shell.unit.${unit}`;
  const keep = () => {
    const amount = Number(typed);
    if (typed.trim() === '' || !Number.isFinite(amount)) setTyped(shown);
    else if (typed !== shown) onChange(amount / scale);
  };
  return (
    <span className="inp">
      <input
        className="input"
        inputMode="decimal"
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {knows(sign) && <i>{t(sign)}</i>}
    </span>
  );
}
