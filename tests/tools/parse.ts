// `npm run --silent parse -- FILE.json --out OUT.jsonl`: the value of each text of a list, one JSON value a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { kinds, parseText, type Kind } from '../../lib/text-value';

interface Listed {
  text: string | null;
  kind: Kind;
  hint?: string | null;
}

const isText = (value: unknown) => value === null || typeof value === 'string';

/** The texts of a list; throws with one sentence when the list is unusable. */
function readTexts(path: string): Listed[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not a readable list of texts: ${(error as Error).message}`, { cause: error });
  }
  if (!Array.isArray(parsed)) throw new Error(`${path} is no list of texts.`);
  for (const [at, one] of (parsed as (Partial<Listed> | null)[]).entries()) {
    if (!isText(one?.text)) throw new Error(`${path}: entry ${at + 1} needs "text", a string.`);
    if (!kinds.some((kind) => kind === one?.kind))
      throw new Error(`${path}: entry ${at + 1} needs "kind", one of ${kinds.join(', ')}.`);
    if (one?.hint !== undefined && !isText(one.hint))
      throw new Error(`${path}: "hint" of entry ${at + 1} is no string.`);
  }
  return parsed as Listed[];
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1 || values.out === undefined) {
    process.stderr.write('Usage: npm run --silent parse -- FILE.json --out OUT.jsonl\n');
    return 2;
  }
  const lines = readTexts(path).map(({ text, kind, hint }) => {
    const value = text === null ? undefined : parseText(text, kind, hint ?? '');
    return `${JSON.stringify(value ?? null)}\n`;
  });
  writeFileSync(values.out, lines.join(''));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
