// The time now. The demo and test build can be set to another day, so that several mornings can be walked through.
import { storage } from 'wxt/utils/storage';

const shift = storage.defineItem<number>('local:clockShift', { fallback: 0 });

/** Epoch ms; in the demo and test build moved by the stored shift, in every other build simply the clock. */
export async function now(): Promise<number> {
  return import.meta.env.MODE === 'e2e' ? Date.now() + (await shift.getValue()) : Date.now();
}
