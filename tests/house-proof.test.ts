// Proves that every rule of the house fails when it is broken, and that it alone does, on a copy of the sources.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from './house/index';
import { plants, type Plant } from './house/plants';
import { readHouse } from './house/source';

const original = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'house-'));
let before: Map<string, Set<string>>;

async function breaches(): Promise<Map<string, Set<string>>> {
  const house = readHouse(copy);
  return new Map(
    await Promise.all(rules.map(async (rule) => [rule.name, new Set(await rule.find(house))] as const)),
  );
}

/** Plants a violation and returns how to take it away again. */
function plant(files: Plant['files']): () => void {
  const undo = Object.entries(files).map(([path, change]) => {
    const at = join(copy, path);
    const old = existsSync(at) ? readFileSync(at, 'utf8') : undefined;
    mkdirSync(dirname(at), { recursive: true });
    if (change === null) rmSync(at, { force: true });
    else writeFileSync(at, typeof change === 'string' ? change : change(old ?? ''));
    return () => (old === undefined ? rmSync(at, { force: true }) : writeFileSync(at, old));
  });
  return () => undo.forEach((step) => step());
}

beforeAll(async () => {
  const skipped = /(^|\/)(node_modules|\.git|\.output|\.wxt|out|coverage)(\/|$)/;
  cpSync(original, copy, { recursive: true, filter: (path) => !skipped.test(path.slice(original.length)) });
  before = await breaches();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a planted violation is reported by its own rule and by no other', () => {
  for (const one of plants) {
    test(`${one.rule}: ${one.says}`, async () => {
      const undo = plant(one.files);
      const after = await breaches();
      undo();
      const fresh = rules.flatMap(({ name }) =>
        [...(after.get(name) ?? [])]
          .filter((line) => !before.get(name)?.has(line))
          .map((line) => [name, line]),
      );
      expect(new Set(fresh.map(([name]) => name))).toEqual(new Set([one.rule]));
      expect(fresh.map(([, line]) => line).join('\n')).toContain(one.says);
    });
  }

  test('no rule is without a planted violation', () => {
    const proved = new Set(plants.map((one) => one.rule));
    expect(rules.map((rule) => rule.name).filter((name) => !proved.has(name))).toEqual([]);
  });
});
