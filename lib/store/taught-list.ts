// What was taught as the panel lists it; apart from how it is kept, which only the background does.
import type { TaughtRow } from '../rows';
import { db } from './db';

/** Everything that was taught, in its order. */
export const listAllTaught = (): Promise<TaughtRow[]> => db.taught.toCollection().sortBy('addedAt');

/** Forgets something that was taught; the figures it gave stay. */
export const dropTaught = (key: string): Promise<void> => db.taught.delete(key);
