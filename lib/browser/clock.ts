// The time now. The demo and test build can be set to another day, so that several mornings can be walked through.
import { browser } from 'wxt/browser';

/** Epoch ms; in the demo and test build moved by the stored shift, in every other build simply the clock. */
export async function now(): Promise<number> {
  if (import.meta.env.MODE !== 'e2e') return Date.now();
  const { clockShift } = await browser.storage.local.get<{ clockShift?: number }>('clockShift');
  return Date.now() + (clockShift ?? 0);
}
