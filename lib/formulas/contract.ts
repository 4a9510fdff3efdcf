// What a formula of the registry is: its names, how it is written, where it comes from, what goes in and comes out.
import { z } from 'zod/mini';

interface Formula<In, Out> {
  id: string;
  name: { zh: string; en: string };
  /** As it would be written by hand. */
  expression: string;
  /** When it holds and what it refuses. */
  conditions: string;
  source: string;
  input: z.ZodMiniType<In>;
  output: z.ZodMiniType<Out>;
  example: In;
  /** The result; throws `NoResult` with the reason where there is none. */
  compute(input: In): Out;
}

/** There is no result for these values; the message says why. */
export class NoResult extends Error {}

/** A formula as the registry keeps it: what goes in was checked against its own schema. */
export type Registered = Formula<unknown, unknown>;

/** Holds a formula's parts to each other's types, and gives it as the registry keeps it. */
export const formula = <In, Out>(parts: Formula<In, Out>): Registered => ({
  ...parts,
  compute: (input) => parts.compute(input as In),
});

/** A number between two ends, both included. */
export const between = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));
/** A whole number between two ends, both included. */
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));
export const listOf = <Item>(item: z.ZodMiniType<Item>, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

/** A fraction: 0.03 for 3 %. */
export const fraction = between(0, 1);
/** A number of people or pieces. */
export const amount = between(0, 1e12);
export const day = z.iso.date();

/** Money as a decimal string, "128.00"; at most six decimals. */
export const money = z.string().check(z.regex(/^-?\d{1,12}(\.\d{1,6})?$/));
export const price = z.string().check(z.regex(/^\d{1,12}(\.\d{1,6})?$/));
/** Money as a result, with at most ten decimals. */
export const sum = z.string().check(z.regex(/^-?\d{1,16}(\.\d{1,10})?$/));

/** Digits after the point that results in money keep: far below a cent, and parts still add up exactly. */
const places = 10;

/** A sum of money that was computed, as a decimal string without trailing zeros. */
export function moneyText(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) throw new NoResult('the result is too large');
  const text = value.toFixed(places).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
