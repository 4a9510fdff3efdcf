// An amount in minor units with its currency sign set small; a dash where there is none, never 0.
import { Figure } from './figure';

export function Money({
  minor,
  currency,
  className,
}: {
  minor: number | null;
  currency: string;
  className?: string;
}) {
  if (minor === null) return <span className={`fig dim ${className ?? ''}`}>—</span>;
  return <Figure quantity={{ value: minor, unit: 'money', currency }} className={className} />;
}
