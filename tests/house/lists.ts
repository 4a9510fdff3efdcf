// Rule: each list names exactly the files or folders beside it, so that a forgotten line is a red test.
import { posix } from 'node:path';
import type { Rule } from './rule';
import { importsOf, type House } from './source';

interface List {
  list: string;
  /** What the list must name, by the path that it imports. */
  entry: RegExp;
}

const lists: List[] = [
  { list: 'lib/sites/index.ts', entry: /^lib\/sites\/[^/]+\/site\.ts$/ },
  { list: 'lib/checks/index.ts', entry: /^lib\/checks\/(?!index\.|contract\.)[^/]+\.ts$/ },
  { list: 'lib/metrics/index.ts', entry: /^lib\/metrics\/(?!index\.|contract\.)[^/]+\.ts$/ },
  { list: 'components/review/index.ts', entry: /^components\/review\/section-[^/]+\.tsx$/ },
];

export const listsEqualFolders: Rule = {
  name: 'lists equal their folders',
  find: (house) => lists.flatMap((one) => differences(one, house)).concat(sitesWithoutDoor(house)),
};

function differences({ list, entry }: List, house: House): string[] {
  const source = house.sources.find(({ path }) => path === list);
  if (!source) return [];
  const named = new Set(
    importsOf(source, house).flatMap((one) => (one.inside && !one.typeOnly ? [one.target] : [])),
  );
  const there = [...house.paths].filter((path) => entry.test(path));
  const missing = there.filter((path) => !named.has(path)).map((path) => `${list} does not name ${path}`);
  const ghosts = [...named].filter(
    (path) => posix.dirname(path).startsWith(posix.dirname(list)) && !house.paths.has(path),
  );
  return [...missing, ...ghosts.map((path) => `${list} names ${path}, which is not there`)];
}

function sitesWithoutDoor(house: House): string[] {
  const folders = [...house.paths].flatMap((path) => /^lib\/sites\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)]
    .filter((folder) => !house.paths.has(`lib/sites/${folder}/site.ts`))
    .map((folder) => `lib/sites/${folder} has no site.ts`);
}
