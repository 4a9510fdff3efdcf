// Rules of words: the two languages say the same things, all words stand in the locales, and each key used is there.
import { join } from 'node:path';
import { createJiti } from 'jiti';
import type { Dictionary, Entry } from '../../lib/words';
import type { Rule } from './rule';
import { codeOf, spokenOf, type House } from './source';

interface Words {
  zh: Dictionary;
  en: Dictionary;
}

const known = new WeakMap<House, Promise<Words>>();

function readWords(house: House): Promise<Words> {
  const words = known.get(house) ?? loadWords(house);
  known.set(house, words);
  return words;
}

async function loadWords(house: House): Promise<Words> {
  const jiti = createJiti(import.meta.url, { moduleCache: false, fsCache: false });
  const { dictionaries } = await jiti.import<{ dictionaries: Words }>(
    join(house.root, 'assets/locales/index.ts'),
  );
  return dictionaries;
}

const placesOf = (entry: Entry): string => {
  const text = typeof entry === 'string' ? entry : `${entry.one} ${entry.other}`;
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))].sort().join(', ');
};

export const languages: Rule = {
  name: 'both languages say the same things',
  async find(house) {
    const { zh, en } = await readWords(house);
    const keys = [...new Set([...Object.keys(zh), ...Object.keys(en)])];
    return keys.flatMap((key) => {
      const [chinese, english] = [zh[key], en[key]];
      if (chinese === undefined) return [`${key} is missing in Chinese`];
      if (english === undefined) return [`${key} is missing in English`];
      const [a, b] = [placesOf(chinese), placesOf(english)];
      return a === b ? [] : [`${key} has places {${a}} in Chinese and {${b}} in English`];
    });
  },
};

const han = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E]/u;
const jsxText = />\s*([^<>{}=;()\n]*[A-Za-z]{2,}[^<>{}=;()\n]*)\s*<\//;
const spoken = /\b(?:aria-label|aria-description|title|placeholder|alt)="([^"]*[A-Za-z]{2,}[^"]*)"/;

export const wordsAtHome: Rule = {
  name: 'no words outside the locales',
  find: (house) =>
    house.sources.flatMap(({ path, text }) => {
      if (!/^(components|entrypoints)\/.*\.tsx?$/.test(path)) return [];
      const code = spokenOf(text);
      const found = [
        han.exec(code)?.[0],
        path.endsWith('x') ? (jsxText.exec(code) ?? spoken.exec(code))?.[1] : undefined,
      ];
      return found.flatMap((word) => (word ? [`${path} says "${word.trim()}" by itself`] : []));
    }),
};

export const keysExist: Rule = {
  name: 'every key used is in the locales',
  async find(house) {
    const { zh } = await readWords(house);
    const rooms = [...new Set(Object.keys(zh).map((key) => key.split('.')[0] ?? ''))];
    const key = new RegExp(`(?<![\\w./-])['"]((?:${rooms.join('|')})\\.[a-z][\\w.-]*)['"]`, 'g');
    return house.sources.flatMap(({ path, text }) => {
      if (!/^(components|entrypoints|lib)\/.*\.tsx?$/.test(path)) return [];
      return [...codeOf(text).matchAll(key)]
        .filter(([, name = '']) => zh[name] === undefined)
        .map(([, name]) => `${path} uses "${name}", which no locale has`);
    });
  },
};
