// Which class words of the console reader occur in a page's markup, and the reader's modules without some of them.
import type { Plugin } from 'vite';

/** Words, one of which a pattern finds anywhere in a class, or in a role and a class after it. */
interface ClassPattern {
  written: string;
  words: string[];
  within?: 'role and class';
}

/** Modules that look at classes, with the patterns in them that are no selectors; arrows and shop names are not measured. */
const patterns: Record<string, ClassPattern[]> = {
  'hint.ts': [{ written: String.raw`/(^|[\s-])(btn|button)(\s|$)/`, words: ['btn', 'button'] }],
  'grid.ts': [
    { written: '/cell|column|header/', words: ['cell', 'column', 'header'], within: 'role and class' },
    {
      written: String.raw`/th\b|header/`,
      words: [String.raw`th\b`, 'header'],
      within: 'role and class',
    },
  ],
  'tables.ts': [],
  'settle.ts': [],
  'persons.ts': [],
};
const vocabulary = /(?<=const vocabulary[^{]*\{)[^}]*(?=\})/;
const selector = /\[class\*="?([\w-]+)"?( i)?\]/g;
const never = 'no-class-is-called-so';

/** How a reader's word is found: among the words of a class, or anywhere in it. */
export interface ClassWord {
  word: string;
  as: 'word' | 'piece';
}

/** All class words that the reader's modules hold. */
export function wordsIn(sources: Record<string, string>): ClassWord[] {
  const found = new Map<string, ClassWord>();
  const add = (word: string, as: ClassWord['as']) => found.set(`${as} ${word}`, { word, as });
  for (const [name, source] of Object.entries(sources)) {
    for (const { written, words } of patterns[name] ?? []) {
      if (!source.includes(written)) throw new Error(`${name} does not hold ${written} any more`);
      for (const word of words) add(word, 'piece');
    }
    for (const [, word = ''] of source.matchAll(selector)) add(word, 'piece');
    const said = name === 'hint.ts' ? vocabulary.exec(source)?.[0] : '';
    if (said === undefined) throw new Error('hint.ts has no vocabulary any more');
    for (const [, list = ''] of said.matchAll(/'([^']*)'/g))
      for (const word of list.split(' ')) add(word, 'word');
  }
  return [...found.values()];
}

export const modulesWithWords = Object.keys(patterns);

/** Whether a page of these classes holds a word, told as the reader tells it. */
export function occurs({ word, as }: ClassWord, classes: Iterable<string>): boolean {
  for (const name of classes) {
    if (as === 'piece' && new RegExp(word, 'i').test(name)) return true;
    const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).map((each) => each.toLowerCase());
    if (as === 'word' && words.some((each, at) => each === word || `${words[at - 1]}-${each}` === word))
      return true;
  }
  return false;
}

/** A plugin that bundles the reader without some of its words; roles and tags keep theirs. */
export function withoutWords(left: ClassWord[]): Plugin {
  const words = new Set(left.filter(({ as }) => as === 'word').map(({ word }) => word));
  const pieces = new Set(left.filter(({ as }) => as === 'piece').map(({ word }) => word));
  /** A role stands first, and a role of that name is still one. */
  const thinned = ({ written, words: all, within }: ClassPattern) => {
    const kept = all.flatMap((word) => (pieces.has(word) ? (within ? String.raw`^\S*${word}` : []) : word));
    return written.replace(all.join('|'), () => kept.join('|') || '(?!)');
  };
  return {
    name: 'without-class-words',
    enforce: 'pre',
    transform(source, id) {
      const name = id.slice(id.lastIndexOf('/') + 1);
      const listed = patterns[name];
      if (!listed || !id.includes('/lib/read/')) return undefined;
      let code = source.replace(selector, (all, word: string) =>
        pieces.has(word) ? `[class*="${never}"]` : all,
      );
      for (const pattern of listed) code = code.replace(pattern.written, () => thinned(pattern));
      if (name === 'hint.ts')
        code = code.replace(vocabulary, (said) =>
          said.replace(/'([^']*)'/g, (_all, list: string) => {
            const kept = list.split(' ').filter((word) => !words.has(word));
            return `'${kept.join(' ') || never}'`;
          }),
        );
      return { code, map: null };
    },
  };
}
