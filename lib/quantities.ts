// Quantities of the units that checks speak in.
import type { Quantity } from './checks/contract';

/** An amount of the shop's own currency, in minor units. */
export const money = (value: number): Quantity => ({ value, unit: 'money', currency: 'CNY' });
export const count = (value: number): Quantity => ({ value, unit: 'count' });
export const rate = (value: number): Quantity => ({ value, unit: 'rate' });
export const ratio = (value: number): Quantity => ({ value, unit: 'ratio' });
export const days = (value: number): Quantity => ({ value, unit: 'days' });

/** An amount rounded up to whole steps: what is advised is a figure that people type in. */
export const upTo = (value: number, step: number): number => Math.ceil(value / step) * step;
