// Where the reader scripts of one page meet: the page's own isolated world, which the page itself cannot see.
import type { Readers, ReaderSet } from './page';

declare global {
  var shopRoundsReaders: Partial<Readers> | undefined;
}

/** The sets that have come to this page. */
export const readersHere = (): Partial<Readers> => globalThis.shopRoundsReaders ?? {};

/** Makes a set known to the script that follows the page. */
export function addReaders<S extends ReaderSet>(name: S, readers: Readers[S]): void {
  globalThis.shopRoundsReaders = { ...globalThis.shopRoundsReaders, [name]: readers };
}
