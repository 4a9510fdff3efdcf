// `npm run new -- site|check|metric|section NAME`: writes the files of one addition and its line in the list.
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './prepare.mjs';

interface Addition {
  /** What is written, by path; a file that is there already stops everything. */
  files: Record<string, string>;
  list: { path: string; import: string; entry: string; otherwise?: string };
  /** Words that both languages need, by room. */
  words?: { room: string; key: string };
}

const camel = (name: string): string =>
  name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(name).replace(/^\w/, (letter) => letter.toUpperCase());

const kinds: Record<string, (name: string) => Addition> = {
  site: (name) => ({
    files: {
      [`lib/sites/${name}/site.ts`]: `// ${pascal(name)}: say which pages it has and on which hosts.
import type { Site } from '../contract';

export const ${camel(name)}: Site = {
  id: '${name}',
  hosts: ['${name}.example'],
  pages: [{ at: '/item/', kind: 'offer' }],
};
`,
    },
    list: {
      path: 'lib/sites/index.ts',
      import: `import { ${camel(name)} } from './${name}/site';`,
      entry: camel(name),
    },
    words: { room: 'sites', key: name },
  }),
  check: (name) => ({
    files: {
      [`lib/checks/${name}.ts`]: `// Say in one sentence what this check looks at: ${name}.
import type { Check, Outcome } from './contract';

export const ${camel(name)}: Check = {
  id: '${name.replace('-', '.')}',
  part: '1.1',
  needs: ['home'],
  thresholds: {},
  evaluate(): Outcome {
    return { verdict: 'not-read', evidence: [] };
  },
};
`,
    },
    list: {
      path: 'lib/checks/index.ts',
      import: `import { ${camel(name)} } from './${name}';`,
      entry: camel(name),
    },
    words: { room: 'checks', key: name.replace('-', '.') },
  }),
  metric: (name) => ({
    files: {
      [`lib/metrics/${name}.ts`]: `// Say in one sentence what this metric counts: ${name}.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const ${camel(name)}: Metric = {
  id: '${name}',
  name: 'metrics.${name}',
  ...measures['${name}'],
};
`,
    },
    list: {
      path: 'lib/metrics/index.ts',
      import: `import { ${camel(name)} } from './${name}';`,
      entry: camel(name),
    },
    words: { room: 'metrics', key: name },
  }),
  section: (name) => ({
    files: {
      [`components/review/section-${name}.tsx`]: `// The section of the review about ${name}.
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';

export function Section${pascal(name)}() {
  const { t } = useWords();
  return <Sheet title={t('review.${name}')}>{null}</Sheet>;
}
`,
    },
    list: {
      path: 'components/review/index.ts',
      import: `import { Section${pascal(name)} } from './section-${name}';`,
      entry: `Section${pascal(name)}`,
      otherwise: '// The list of sections of the review, in their order.\n\nexport const sections = [\n];\n',
    },
    words: { room: 'review', key: name },
  }),
};

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path}\n`);
}

/** Puts an import after the last one, and an entry at the end of the list that the file exports. */
function addToList({ path, import: line, entry, otherwise }: Addition['list']): void {
  const text = existsSync(join(root, path)) ? read(path) : (otherwise ?? '');
  const imports = [...text.matchAll(/^import .*;$/gm)];
  const after = imports.at(-1);
  const at = after ? after.index + after[0].length : text.indexOf('\n') + 1;
  const withImport = `${text.slice(0, at)}\n${line}${text.slice(at)}`;
  const list = /(export const \w+(?:: [\w<>[\]]+)? = \[)([^\]]*)(\];)/;
  if (!list.test(withImport)) throw new Error(`no list was found in ${path}`);
  write(
    path,
    withImport.replace(
      list,
      (_, open: string, inside: string, close: string) => `${open}${inside}  ${entry},\n${close}`,
    ),
  );
}

function addWords({ room, key }: { room: string; key: string }): void {
  for (const lang of ['zh', 'en']) {
    const path = `assets/locales/${lang}/${room}.ts`;
    const text = read(path);
    const end = text.lastIndexOf('\n};');
    write(path, `${text.slice(0, end)}\n  '${key}': '${key}',${text.slice(end)}`);
  }
}

const [kind = '', name = ''] = process.argv.slice(2);
const make = kinds[kind];
if (!make || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  process.stderr.write(
    `Say what and its name in kebab-case: npm run new -- ${Object.keys(kinds).join('|')} NAME\n`,
  );
  process.exitCode = 2;
} else {
  const { files, list, words } = make(name);
  const there = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (there) throw new Error(`${there} is there already`);
  for (const [path, text] of Object.entries(files)) write(path, text);
  addToList(list);
  if (words) addWords(words);
}
