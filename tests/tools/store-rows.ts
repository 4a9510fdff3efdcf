// Puts invented rows into the store of an installed extension, from one of its own pages.
import type { Page } from 'playwright';

const atOnce = 20_000;

/** Writes rows into tables; the page is to be loaded anew before it shows them. */
export async function putRows(page: Page, tables: Record<string, readonly object[]>): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += atOnce) {
      await page.evaluate(write, { table, rows: rows.slice(from, from + atOnce) });
    }
  }
}

/** Runs in the page. */
function write({ table, rows }: { table: string; rows: readonly object[] }): Promise<void> {
  return new Promise<void>((done, fail) => {
    const opening = indexedDB.open('shop-rounds');
    opening.addEventListener('error', () => fail(opening.error));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(table, 'readwrite');
      const store = writing.objectStore(table);
      for (const row of rows) store.put(row);
      writing.addEventListener('error', () => fail(writing.error));
      writing.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
    });
  });
}
