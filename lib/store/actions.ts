// What the operator wrote that they did: one row for each, to be held against what moved.
import type { ActionRow } from '../rows';
import { db } from './db';

/** Keeps an action; the same instant again replaces it. */
export async function putAction(action: Omit<ActionRow, 'key'>): Promise<void> {
  await db.actions.put({ ...action, key: `${action.shopId}|${action.day}|${action.at}` });
}

/** Takes an action back. */
export async function dropAction(key: string): Promise<void> {
  await db.actions.delete(key);
}

/** The actions of a shop on days from `from` to `to`, both included, oldest first. */
export function listActions(shopId: string, from: string, to: string): Promise<ActionRow[]> {
  return db.actions.where('key').between(`${shopId}|${from}`, `${shopId}|${to}|\uffff`).toArray();
}
