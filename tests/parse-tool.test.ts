// The developer command that reads texts: one JSON value a line, and one plain sentence where the list is unusable.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(list: string, ...rest: string[]) {
  const path = join(folder, 'list.json');
  writeFileSync(path, list);
  const out = join(folder, 'out.jsonl');
  rmSync(out, { force: true });
  const args = [jiti, 'tests/tools/parse.ts', path, '--out', out, ...rest];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr, lines: existsSync(out) ? readFileSync(out, 'utf8') : undefined };
}

describe('npm run parse', () => {
  test('answers each text on a line of its own, null where there is no value', () => {
    const { status, stdout, stderr, lines } = run(
      JSON.stringify([
        { text: '券后¥26.93', kind: 'price' },
        { text: '17,95', kind: 'price', hint: 'DKK/stk' },
        { text: '¥1?9', kind: 'price' },
        { text: null, kind: 'price', hint: null },
        { text: '2.4万+', kind: 'number' },
        { text: '-8.1%', kind: 'percent' },
        { text: '1小时05分', kind: 'duration' },
        { text: '2026-11-15 ~ 2026-11-21', kind: 'date' },
      ]),
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const values = lines?.trimEnd().split('\n');
    expect(values?.map((line) => JSON.parse(line) as unknown)).toEqual([
      { amount: '26.93', currency: 'CNY', label: '券后' },
      { amount: '17.95', currency: 'DKK' },
      null,
      null,
      { atLeast: 24_000 },
      { value: -0.081 },
      { seconds: 3900 },
      { from: '2026-11-15', to: '2026-11-21' },
    ]);
  });

  test('an empty list gives an empty file', () => {
    expect(run('[]')).toMatchObject({ status: 0, lines: '' });
  });

  test.each([
    ['not JSON', /not a readable list of texts/],
    ['{"text":"5","kind":"price"}', /no list of texts/],
    ['[{"text":"5","kind":"price"},{"kind":"price"}]', /entry 2 needs "text"/],
    ['[{"text":"5","kind":"colour"}]', /entry 1 needs "kind", one of price, number, percent, duration, date/],
    ['[{"text":"5","kind":"price","hint":7}]', /"hint" of entry 1/],
  ])('%s is refused in one sentence and nothing is written', (list, sentence) => {
    const { status, stderr, lines } = run(list);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(lines).toBeUndefined();
  });

  test('without a place to write to it says how it is called', () => {
    const { status, stderr } = spawnSync(process.execPath, [jiti, 'tests/tools/parse.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run --silent parse -- FILE.json --out OUT.jsonl');
  });

  test('is there as a script', () => {
    const list = join(folder, 'one.json');
    const out = join(folder, 'one.jsonl');
    writeFileSync(list, '[{"text":"99元","kind":"price"}]');
    execFileSync('npm', ['run', '--silent', 'parse', '--', list, '--out', out], { cwd: root });
    expect(readFileSync(out, 'utf8')).toBe('{"amount":"99","currency":"CNY"}\n');
  });
});
