// A copy of the extension's store in this process, so that the product's own code can judge and compare what was read.
import 'fake-indexeddb/auto';
import { db } from '../../lib/store/db';
import type { Extension } from '../e2e/extension';

/** Replaces what the copy holds by what the browser's store holds now. */
export async function copyStore(extension: Extension): Promise<void> {
  for (const table of db.tables) {
    await table.clear();
    await table.bulkPut(await extension.rows(table.name));
  }
}
