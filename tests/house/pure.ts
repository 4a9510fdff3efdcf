// Rule: rooms of pure knowledge touch no page, browser, clock, chance or network; the code gets all that passed in.
import { roomOf } from './rooms';
import type { Rule } from './rule';
import { bareOf, commentsOf } from './source';

const pureRooms = new Set([
  'lib',
  'landed',
  'pairing',
  'answer',
  'alerts',
  'campaigns',
  'console',
  'checks',
  'metrics',
  'vocabulary',
]);

const impure: [RegExp, string][] = [
  [/(?<![.\w])Date\.now\b/, 'the clock'],
  [/\bnew Date\(\s*\)/, 'the clock'],
  [/(?<![.\w])performance\.now\b/, 'the clock'],
  [/(?<![.\w])(setTimeout|setInterval|requestAnimationFrame)\s*\(/, 'the clock'],
  [/(?<![.\w])Math\.random\b/, 'chance'],
  [/(?<![.\w])crypto\.(getRandomValues|randomUUID)\b/, 'chance'],
  [/(?<![.\w])(fetch|XMLHttpRequest|WebSocket|EventSource)\s*\(/, 'the network'],
  [/(?<![.\w])navigator\./, 'the browser'],
  [/(?<![.\w])(document|window|localStorage|sessionStorage|indexedDB)\s*(\.|\[)/, 'the page'],
  [/(?<![.\w])(browser|chrome)\./, 'the browser'],
];

export const pure: Rule = {
  name: 'pure rooms stay pure',
  find: (house) =>
    house.sources.flatMap(({ path, text }) => {
      if (!pureRooms.has(roomOf(path) ?? '')) return [];
      const code = bareOf(text);
      return impure.flatMap(([pattern, what]) => (pattern.test(code) ? [`${path} reaches for ${what}`] : []));
    }),
};

const loose: [RegExp, string][] = [
  [/(:|<|\bas|,)\s*any\b\s*(?=[;,)>=[\]|&{}\n]|$)/m, 'any'],
  [
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/,
    'HTML from text',
  ],
  [/(?<![.\w])(eval|Function)\s*\(/, 'code from text'],
];

export const noLooseEnds: Rule = {
  name: 'no loose ends',
  find: (house) =>
    house.sources.flatMap(({ path, text }) => {
      if (!/^(entrypoints|components|lib|assets|tests)\/.*\.(tsx?|mjs)$/.test(path)) return [];
      const inComment =
        /@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b|eslint-disable|biome-ignore|oxlint-disable(?!-next-line [\w-]+\/)/;
      const marks = inComment.exec(commentsOf(text))?.[0];
      const code = bareOf(text);
      const shipped = !path.startsWith('tests/');
      return [
        ...(marks ? [`${path}: ${marks}`] : []),
        ...loose.flatMap(([pattern, what], at) =>
          (at === 0 || shipped) && pattern.test(code) ? [`${path}: ${what}`] : [],
        ),
        ...(/\b(it|test|describe)\.(only|todo|fixme)\b/.test(code)
          ? [`${path}: a test that runs alone or never`]
          : []),
      ];
    }),
};
