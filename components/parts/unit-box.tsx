// A field with what its number is counted in beside it: a placeholder is gone as soon as the field is filled.
import type { ReactNode } from 'react';

export function UnitBox({ id, unit, children }: { id: string; unit: string; children: ReactNode }) {
  return (
    <span className="unit-box">
      {children}
      <i id={id}>{unit}</i>
    </span>
  );
}
