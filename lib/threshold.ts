// On which side of its limits a value stands.
import type { Threshold } from './checks/contract';
import { productLimit } from './limits';

export type Zone = 'pass' | 'attention' | 'problem';

// Shares such as 0.15 must not miss their own limit by the last bit of a division.
const hair = 1e-9;

/** The zone of a value: "above" begins at the limit itself, "below" under it. */
export function zoneOf(
  value: number,
  { attention, problem, worse }: Pick<Threshold, 'attention' | 'problem' | 'worse'>,
): Zone {
  const beyond = (limit: number) => (worse === 'above' ? value >= limit - hair : value < limit - hair);
  if (beyond(problem)) return 'problem';
  return beyond(attention) ? 'attention' : 'pass';
}

/** A limit with a single line: on one side of it something is told, and nothing makes it graver. */
export const oneLine = (
  at: number,
  rest: Omit<Threshold, 'attention' | 'problem' | 'single'>,
): Threshold => ({ attention: at, problem: at, single: true, ...rest });

const order: Zone[] = ['pass', 'attention', 'problem'];

/** The graver of two zones. */
export function worseOf(a: Zone, b: Zone): Zone {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** The milder of two zones: a finding that must be bad in two ways is as bad as its milder side. */
export function milderOf(a: Zone, b: Zone): Zone {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/**
 * The limit of a name, a product's own where it has one. A check is always given all of its own; another name is a
 * mistake in the check.
 */
export function limitOf(limits: Record<string, Threshold>, name: string, product?: string): Threshold {
  const limit = (product === undefined ? undefined : limits[productLimit(name, product)]) ?? limits[name];
  if (!limit) throw new Error(`no limit "${name}"`);
  return limit;
}
