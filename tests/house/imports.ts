// Rule: rooms import only what the house's table allows, and never in a circle.
import { mayImport, roomOf } from './rooms';
import type { Rule } from './rule';
import { importsOf, type House, type Import, type Source } from './source';

export const imports: Rule = {
  name: 'rooms import only what the table allows',
  find: (house) => house.sources.flatMap((source) => breachesOf(source, house)),
};

function breachesOf(source: Source, house: House): string[] {
  const room = roomOf(source.path);
  if (!room) return [];
  return importsOf(source, house)
    .filter((one) => one.inside)
    .flatMap((one) => {
      const why = refusal(source.path, one);
      return why ? [`${source.path} imports ${one.target}: ${why}`] : [];
    });
}

function refusal(from: string, one: Import): string | undefined {
  const room = roomOf(from);
  const target = roomOf(one.target);
  if (!room) return undefined;
  if (!target) return one.target.startsWith('assets/') ? undefined : `${room} may not import from there`;
  if (room === 'checks' || room === 'metrics') return listRefusal(from, room, one);
  if (target === 'checks' || target === 'metrics') return outsideListRefusal(from, room, one);
  if (room === 'site' && target === 'site' && siteOf(from) !== siteOf(one.target)) return 'another site';
  if (room === 'vocabulary' || target !== 'vocabulary' || room !== 'entrypoints') {
    const leave = mayImport[room][target];
    if (!leave) return `${room} may not import ${target}`;
    return leave === 'type' && !one.typeOnly ? `${room} takes only types from ${target}` : undefined;
  }
  return from === 'entrypoints/background.ts'
    ? undefined
    : 'of the doors only the background needs vocabulary';
}

/** Inside the rooms of checks and metrics only the list knows the files; each file knows the contract. */
function listRefusal(from: string, room: 'checks' | 'metrics', one: Import): string | undefined {
  const target = roomOf(one.target);
  if (target === room) {
    if (from === `lib/${room}/index.ts` || one.target === `lib/${room}/contract.ts`) return undefined;
    return `a file of ${room} knows only the contract`;
  }
  return target && mayImport[room][target] === 'yes' ? undefined : `${room} may not import ${target}`;
}

function outsideListRefusal(from: string, room: string, one: Import): string | undefined {
  const contract = /^lib\/(checks|metrics)\/contract\.ts$/.test(one.target);
  if (contract && (one.typeOnly || room === 'components')) return undefined;
  const list = /^lib\/(checks|metrics)\/index\.ts$/.test(one.target);
  if (!list && !contract) return 'only through the list or the contract';
  if (room === 'components' || from === 'lib/round.ts') return undefined;
  return 'of the lib root only round.ts holds the lists; others take the contract as a type';
}

function siteOf(path: string): string | undefined {
  return path.split('/')[2];
}

export const circles: Rule = {
  name: 'no circle of imports',
  find(house) {
    const next = new Map(
      house.sources.map((source) => [
        source.path,
        importsOf(source, house).flatMap((one) => (one.inside && !one.typeOnly ? [one.target] : [])),
      ]),
    );
    const done = new Set<string>();
    const found: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      const at = trail.indexOf(path);
      if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of next.keys()) visit(path, []);
    return found;
  },
};
