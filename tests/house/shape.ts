// Rules of the house's shape: what stands at the top, how files are named, how they begin, how long they are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from './rule';
import type { House, Source } from './source';

const top = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'entrypoints',
  'components',
  'lib',
  'assets',
  'tests',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  '.ci',
];

export const topLevel: Rule = {
  name: 'the top level is exactly as agreed',
  find({ root }) {
    const there = readdirSync(root).filter((name) => !name.startsWith('.') || name === '.ci');
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
    const isIgnored = (name: string): boolean =>
      ignored.some((line) => line === `${name}/` || (line.startsWith('*') && name.endsWith(line.slice(1))));
    return [
      ...there
        .filter((name) => !top.includes(name) && !isIgnored(name))
        .map((name) => `${name} is not agreed on`),
      ...top.filter((name) => !there.includes(name)).map((name) => `${name} is missing`),
    ];
  },
};

const banned = new Set(['utils', 'helpers', 'common', 'misc', 'hooks', 'types']);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const names: Rule = {
  name: 'names are kebab-case and say what they are for',
  find: (house) =>
    oursOf(house).flatMap((path) =>
      path.split('/').flatMap((part) => {
        const plain = part.replace(/\.[^.]+$/, '');
        if (banned.has(plain)) return [`${path}: "${plain}" says nothing; name it by the domain`];
        // `_locales/zh_CN` is the browser's own spelling; a saved case is named <kind>--<what>.
        const given = part === '_locales' || part === 'zh_CN' || part.startsWith('.');
        return given || kebab.test(part.replace('--', '-')) ? [] : [`${path}: "${part}" is not kebab-case`];
      }),
    ),
};

function oursOf(house: House): string[] {
  return [...house.paths].filter((path) => /^(entrypoints|components|lib|assets|tests)\//.test(path));
}

export const firstLines: Rule = {
  name: 'the first line says what a file is for',
  find: (house) =>
    house.sources
      .filter(({ path }) => /^(entrypoints|components|lib|assets|tests|wxt\.config)/.test(path))
      .filter(({ text }) => !/^(\/\/ \S.{10,}[.:!?]|\/\* \S.{10,}[.:!?] \*\/)\r?\n/.test(text))
      .map(({ path }) => `${path} does not begin with one plain sentence as a comment`),
};

const linesOf = ({ text }: Source): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const sizes: Rule = {
  name: 'files are short',
  find(house) {
    const code = house.sources.filter(({ path }) => /^(entrypoints|components|lib)\/.*\.(tsx?)$/.test(path));
    const lengths = code.map(linesOf).sort((a, b) => a - b);
    const share = (part: number): number => lengths[Math.floor((lengths.length - 1) * part)] ?? 0;
    const median = share(0.5);
    const long = share(0.9);
    return [
      ...house.sources
        .filter(({ path }) => /^(entrypoints|components|lib|assets|tests)\//.test(path))
        .filter((source) => linesOf(source) > 300)
        .map((source) => `${source.path} has ${linesOf(source)} lines, the limit is 300`),
      ...code
        .filter((source) => source.path.startsWith('entrypoints/') && linesOf(source) > 60)
        .map((source) => `${source.path} is a door of ${linesOf(source)} lines, the limit is 60`),
      ...(median > 60 ? [`the median file has ${median} lines, the limit is 60`] : []),
      ...(long > 150 ? [`one file in ten has ${long} lines or more, the limit is 150`] : []),
    ];
  },
};
