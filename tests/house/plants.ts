// Violations to plant, one or more for each rule of the house, each with the words that its report must contain.

export interface Plant {
  rule: string;
  /** Files to write over the copy; a function changes the text that stands there; null takes the file away. */
  files: Record<string, string | ((text: string) => string) | null>;
  says: string;
}

const lines = (n: number): string =>
  `// A file of many lines, all of them alike.\n${'export {};\n'.repeat(n - 1)}`;
const file = (code: string): string => `// A file that is planted to break one rule.\n${code}\n`;

export const plants: Plant[] = [
  {
    rule: 'the top level is exactly as agreed',
    files: { 'notes.txt': 'a' },
    says: 'notes.txt is not agreed on',
  },
  { rule: 'the top level is exactly as agreed', files: { LICENSE: null }, says: 'LICENSE is missing' },
  {
    rule: 'names are kebab-case and say what they are for',
    files: { 'lib/read/priceTag.ts': file('export {};') },
    says: 'priceTag.ts',
  },
  {
    rule: 'names are kebab-case and say what they are for',
    files: { 'components/parts/helpers/badge.tsx': file('export {};') },
    says: '"helpers" says nothing',
  },
  {
    rule: 'the first line says what a file is for',
    files: { 'lib/read/silent.ts': 'export {};\n' },
    says: 'lib/read/silent.ts',
  },
  {
    rule: 'files are short',
    files: { 'lib/read/endless.ts': lines(301) },
    says: '301 lines, the limit is 300',
  },
  {
    rule: 'files are short',
    files: { 'entrypoints/side.content.ts': lines(61) },
    says: 'a door of 61 lines',
  },
  {
    rule: 'files are short',
    files: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`lib/read/long-${n}.ts`, lines(151)])),
    says: 'the median file has 151 lines',
  },
  {
    rule: 'lists equal their folders',
    files: { 'lib/sites/forgotten/site.ts': file('export {};') },
    says: 'does not name lib/sites/forgotten/site.ts',
  },
  {
    rule: 'lists equal their folders',
    files: { 'lib/checks/forgotten.ts': file('export {};') },
    says: 'does not name lib/checks/forgotten.ts',
  },
  {
    rule: 'lists equal their folders',
    files: { 'lib/metrics/forgotten.ts': file('export {};') },
    says: 'does not name lib/metrics/forgotten.ts',
  },
  {
    rule: 'lists equal their folders',
    files: { 'lib/sites/empty/reader.ts': file('export {};') },
    says: 'lib/sites/empty has no site.ts',
  },
  {
    rule: 'rooms import only what the table allows',
    files: {
      'lib/read/curious.ts': file("import { siteFor } from '../sites/index';\nexport const a = siteFor;"),
    },
    says: 'read may not import sites',
  },
  {
    rule: 'rooms import only what the table allows',
    files: { 'lib/eager.ts': file("import { db } from './store/db';\nexport const a = db;") },
    says: 'lib may not import store',
  },
  {
    rule: 'rooms import only what the table allows',
    files: { 'lib/eager.ts': file("import { checks } from './checks/index';\nexport const a = checks;") },
    says: 'only round.ts holds the lists',
  },
  {
    rule: 'rooms import only what the table allows',
    files: {
      'components/parts/knowing.tsx': file("import { db } from '../../lib/store/db';\nexport const a = db;"),
    },
    says: 'parts may not import store',
  },
  {
    rule: 'no circle of imports',
    files: {
      'lib/read/hen.ts': file("import { egg } from './egg';\nexport const hen = (): unknown => egg;"),
      'lib/read/egg.ts': file("import { hen } from './hen';\nexport const egg = (): unknown => hen;"),
    },
    says: 'lib/read/egg.ts → lib/read/hen.ts',
  },
  {
    rule: 'packages are imported at home only',
    files: { 'components/round/rows.ts': file("import { Dexie } from 'dexie';\nexport const a = Dexie;") },
    says: 'imports dexie',
  },
  {
    rule: 'packages are imported at home only',
    files: { 'lib/read/shape.ts': file("import * as z from 'zod/mini';\nexport const a = z;") },
    says: 'imports zod/mini',
  },
  {
    rule: 'packages are imported at home only',
    files: {
      'lib/read/disk.ts': file("import { readFileSync } from 'node:fs';\nexport const a = readFileSync;"),
    },
    says: 'which no browser has',
  },
  {
    rule: 'content scripts carry no React, no validation, no database',
    files: {
      'entrypoints/side.content.ts': file("import { Draft } from '../lib/reading';\nexport const a = Draft;"),
    },
    says: 'carries lib/reading.ts',
  },
  {
    rule: 'pure rooms stay pure',
    files: { 'lib/late.ts': file('export const now = (): number => Date.now();') },
    says: 'reaches for the clock',
  },
  {
    rule: 'pure rooms stay pure',
    files: {
      'lib/vocabulary/seen.ts': file("export const all = (): unknown => document.querySelector('a');"),
    },
    says: 'reaches for the page',
  },
  {
    rule: 'no loose ends',
    files: { 'lib/read/loose.ts': file('export const a = (b: any): string => String(b);') },
    says: 'loose.ts: any',
  },
  {
    rule: 'no loose ends',
    files: { 'lib/read/later.ts': file(`export {}; // ${['TO', 'DO'].join('')} later`) },
    says: 'later.ts',
  },
  {
    rule: 'both languages say the same things',
    files: {
      'assets/locales/en/review.ts': (text) =>
        text.replace('export const review = {', "$& planted: 'Only {n}',"),
    },
    says: 'review.planted is missing in Chinese',
  },
  {
    rule: 'both languages say the same things',
    files: {
      'assets/locales/en/review.ts': (text) =>
        text.replace('export const review = {', "$& planted: 'Only {n}',"),
      'assets/locales/zh/review.ts': (text) =>
        text.replace('export const review = {', "$& planted: '只有 {m}',"),
    },
    says: 'has places {m} in Chinese and {n} in English',
  },
  {
    rule: 'no words outside the locales',
    files: { 'components/round/talk.tsx': file("export const word = '今日';") },
    says: 'by itself',
  },
  {
    rule: 'no words outside the locales',
    files: { 'components/round/talk.tsx': file('export const Talk = () => <p>Start now</p>;') },
    says: 'says "Start now" by itself',
  },
  {
    rule: 'every key used is in the locales',
    files: { 'components/round/talk.ts': file("export const key = 'round.no-such-word';") },
    says: 'uses "round.no-such-word"',
  },
  {
    rule: 'the README names every room and command',
    files: { 'components/attic/box.tsx': file('export {};') },
    says: 'does not name components/attic/',
  },
];
