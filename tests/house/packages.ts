// Rule: every package has one home, and content scripts carry none of the heavy ones.
import { builtinModules } from 'node:module';
import { roomOf } from './rooms';
import type { Rule } from './rule';
import { importsOf, type House } from './source';

const pages = /^(components\/(?!overlay\/)|entrypoints\/(sidepanel|options|welcome|report)\/)/;

/** Where a package may be imported. What is not named here may be imported by tests and configs only. */
const homes: Record<string, RegExp> = {
  dexie: /^lib\/store\//,
  'dexie-react-hooks': /^components\/live[^/]*\.tsx?$/,
  'wxt/browser': /^(entrypoints|lib\/browser)\//,
  'wxt/utils/define-background': /^entrypoints\//,
  'wxt/utils/define-content-script': /^entrypoints\//,
  'wxt/utils/define-unlisted-script': /^entrypoints\//,
  'wxt/utils/content-script-context': /^(entrypoints|lib\/browser)\//,
  zustand: /^components\/view[^/]*\.tsx?$/,
  papaparse: /^lib\/files\//,
  'hucre/xlsx': /^lib\/files\//,
  'chart.js': /^components\/charts\//,
  'zod/mini':
    /^lib\/(reading[^/]*|sheet|message|store\/(backup|row-schema)[^/]*)\.ts$|^lib\/(reading|formulas)\//,
  react: pages,
  'react-dom': pages,
  'react-dom/client': pages,
  'lucide-react': pages,
  clsx: pages,
};

const builtins = new Set(builtinModules);

export const packages: Rule = {
  name: 'packages are imported at home only',
  find: (house) =>
    house.sources.flatMap((source) => {
      if (!roomOf(source.path)) return [];
      return importsOf(source, house)
        .filter((one) => !one.inside)
        .flatMap(({ target, typeOnly }) => {
          if (homes[target]?.test(source.path)) return [];
          if (typeOnly && homes[target]) return [];
          const node = target.startsWith('node:') || builtins.has(target);
          return [
            `${source.path} imports ${target}${node ? ', which no browser has' : ', whose home is elsewhere'}`,
          ];
        });
    }),
};

const tooHeavy = /^(react|react-dom|zod|dexie|dexie-react-hooks|zustand|chart\.js|lucide-react|clsx)(\/|$)/;
const tooHeavyOfOurs =
  /^lib\/(reading|message|text-value|text-price|even-text|languages)\.ts$|^lib\/(store|checks|metrics|vocabulary)\/|^assets\/locales\//;

/** Brought only when the operator asks; their words would otherwise lie in the background all day. */
const carriesWords: Record<string, RegExp> = {
  'entrypoints/card.ts': /^assets\/locales\/(zh|en)\/(card|landed)\.ts$/,
  'entrypoints/teach.ts': /^assets\/locales\/(zh|en)\/(metrics|pointing)\.ts$/,
};

export const contentScripts: Rule = {
  name: 'content scripts carry no React, no validation, no database',
  find: (house) =>
    house.sources
      .filter((source) => /^entrypoints\/(?!background\.ts$)[^/]+\.ts$/.test(source.path))
      .flatMap((source) => heaviness(source.path, house)),
};

function heaviness(entry: string, house: House): string[] {
  const byPath = new Map(house.sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const found: string[] = [];
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const source = byPath.get(path);
    if (seen.has(path) || !source) continue;
    seen.add(path);
    for (const one of importsOf(source, house).filter((each) => !each.typeOnly)) {
      if (carriesWords[entry]?.test(one.target)) continue;
      const heavy = one.inside ? tooHeavyOfOurs.test(one.target) : tooHeavy.test(one.target);
      if (heavy) found.push(`${entry} carries ${one.target} through ${path}`);
      else if (one.inside) queue.push(one.target);
    }
  }
  return found;
}
