// Everything as one file and back: a line a row, gzip, ended by a count so that a half-written file is known as one.
import * as z from 'zod/mini';
import { db } from './db';
import { rowSchemas } from './row-schema';

const format = 1;
// An enum of one and no schema of rows: whatever kind of schema is used here the background carries as well.
const Head = z.object({ app: z.enum(['shop-rounds']), format: z.number(), exportedAt: z.number() });
const Line = z.object({ table: z.string() });
const End = z.object({ end: z.boolean(), rows: z.number() });

/** Why a file was not taken; the panel says it in words. Nothing was written. */
export type RestoreProblem = 'not-a-backup' | 'newer-format' | 'cut-off' | 'bad-row' | 'no-room';
export type Restored = { restored: number } | { problem: RestoreProblem; line?: number };

/** All tables as a gzip file of JSON lines. */
export async function exportAll(exportedAt: number): Promise<Blob> {
  const parts: string[] = [JSON.stringify({ app: 'shop-rounds', format, exportedAt })];
  for (const table of db.tables) {
    await table.each((row: unknown) => {
      parts.push(JSON.stringify({ table: table.name, row }));
    });
  }
  parts.push(JSON.stringify({ end: true, rows: parts.length - 1 }));
  const stream = new Blob([parts.join('\n')]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Blob([await new Response(stream).arrayBuffer()], { type: 'application/gzip' });
}

async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    return undefined;
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/**
 * Merges a backup into what is there, row by row under its key, so that restoring twice changes nothing. The whole
 * file is checked first; one bad row refuses all of it.
 */
export async function restoreAll(file: Blob): Promise<Restored> {
  const text = await textOf(file);
  if (text === undefined) return { problem: file.size > 20 ? 'cut-off' : 'not-a-backup' };
  const lines = text.split('\n');
  const head = Head.safeParse(parsed(lines[0] ?? ''));
  if (!head.success) return { problem: 'not-a-backup' };
  if (head.data.format > format) return { problem: 'newer-format' };
  const end = End.safeParse(parsed(lines.at(-1) ?? ''));
  if (!end.success || !end.data.end || end.data.rows !== lines.length - 2) return { problem: 'cut-off' };

  const rows = new Map<string, unknown[]>(db.tables.map((table) => [table.name, []]));
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const said = parsed(line) as { row?: unknown } | undefined;
    const entry = Line.safeParse(said);
    const row = entry.success ? rowSchemas[entry.data.table]?.safeParse(said?.row) : undefined;
    if (!entry.success || !row?.success) return { problem: 'bad-row', line: index + 2 };
    rows.get(entry.data.table)?.push(row.data);
  }
  try {
    await db.transaction('rw', db.tables, async () => {
      for (const [name, some] of rows) await db.table(name).bulkPut(some);
    });
  } catch {
    return { problem: 'no-room' };
  }
  return { restored: end.data.rows };
}
