// How the extension is built: one manifest for Chrome, Edge and Firefox, hosts asked for one by one at runtime.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { dictionaries } from './assets/locales';
import { metrics as metricsEn } from './assets/locales/en/metrics';
import { overlay as overlayEn } from './assets/locales/en/overlay';
import { pointing as pointingEn } from './assets/locales/en/pointing';
import { metrics as metricsZh } from './assets/locales/zh/metrics';
import { overlay as overlayZh } from './assets/locales/zh/overlay';
import { pointing as pointingZh } from './assets/locales/zh/pointing';

const local = ['http://*/*', 'https://*/*'];

/** Around each script for pages WXT puts half a kilobyte that only logs or asks; three of them stand on every page. */
const bareScripts = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    if (id.includes('wxt/dist/utils/define-unlisted-script'))
      return 'export const defineUnlistedScript = (main) => main;';
    const definition = /^import definition from .+$/m.exec(code);
    return id.includes('unlisted-script-entrypoint') && definition ? `${definition[0]}\ndefinition();` : null;
  },
  // The minifier writes `void 0` wherever a script says `undefined`; a name that nobody fills is as good and shorter.
  generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
    for (const file of Object.values(bundle)) {
      const { code = '' } = file;
      if (code.includes('$0') || code.split('void 0').length < 6) continue;
      const named = code.startsWith('(function(){')
        ? code.replace('function()', 'function($0)')
        : `var $0;${code}`;
      file.code = named.replaceAll('void 0', '$0');
    }
  },
};

/**
 * What the builder's own minifier leaves, a second one packs closer: the limits of pages and background are in bytes. Of
 * the panel only the charts gain by it.
 */
const packedTwice = {
  name: 'packed-twice',
  apply: 'build' as const,
  async generateBundle(
    _: unknown,
    bundle: Record<string, { code?: string; imports?: string[]; moduleIds?: string[] }>,
  ) {
    const background = new Set<string>();
    const take = (name: string) => {
      if (background.has(name)) return;
      background.add(name);
      bundle[name]?.imports?.forEach(take);
    };
    if ('background.js' in bundle) take('background.js');
    for (const [name, file] of Object.entries(bundle)) {
      const ofPage = name !== 'background.js' && (file.code?.startsWith('(function(){') ?? false);
      const charts = file.moduleIds?.some((id) => id.includes('/chart.js/')) ?? false;
      if (!file.code || !(ofPage || charts || background.has(name))) continue;
      const { code } = await minify(file.code, {
        ecma: 2020,
        module: !ofPage,
        // Only what we wrote ourselves is known to need no function with a prototype.
        compress: {
          passes: 2,
          unsafe_arrows: ofPage,
          unsafe_methods: ofPage,
          keep_fargs: false,
          inline: 3,
          negate_iife: false,
        },
      });
      file.code = code ?? file.code;
    }
  },
};

/** Around the background WXT puts as much; while it is developed that has it loaded anew. */
const bareBackground = {
  name: 'bare-background',
  apply: 'build' as const,
  transform(code: string, id: string) {
    if (id.includes('wxt/dist/utils/define-background'))
      return 'export const defineBackground = (definition) => definition;';
    const definition = /^import definition from .+$/m.exec(code);
    return id.includes('background-entrypoint') && definition ? `${definition[0]}\ndefinition.main();` : null;
  },
};

/** A letter written as itself is half as long as its number; marks that cannot be seen stay numbers. */
const lettersAsSuch = {
  name: 'letters-as-such',
  generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
    for (const file of Object.values(bundle))
      file.code = file.code?.replace(/(?<!\\)\\u([\da-f]{4})/g, (number, code: string) => {
        const letter = String.fromCharCode(parseInt(code, 16));
        return letter > '\x7f' && /[\p{L}\p{Sc}]/u.test(letter) ? letter : number;
      });
  },
};

const coreUrl = new URL('lib/read/offer-core.ts', import.meta.url);
const takesCore = /entrypoints\/(market-|data-|storefront-)?offers-reader\.ts/;

/** The general readers of offers, a site's and a shop system's take what they have in common from the script before them. */
function offerCore() {
  const code = readFileSync(coreUrl, 'utf8');
  const list = (text = '') => text.split(',').flatMap((name) => name.trim() || []);
  const homes = new Map(
    [...code.matchAll(/import \{([^}]+)\} from '([^']+)'/g)].flatMap(([, names, from]) =>
      list(names).map(
        (name) => [name, fileURLToPath(new URL(`${from}.ts`, coreUrl)).replaceAll('\\', '/')] as const,
      ),
    ),
  );
  const names = list(/offerCore = \[([^\]]+)\]/.exec(code)?.[1]);
  const modules = new Set(homes.values());
  let applies = false;
  return {
    name: 'offer-core',
    configResolved(config: { build: unknown }) {
      applies = takesCore.test(JSON.stringify(config.build));
    },
    resolveId: {
      order: 'pre' as const,
      async handler(
        this: { resolve(source: string, importer: string, how: object): Promise<{ id: string } | null> },
        source: string,
        importer: string | undefined,
      ) {
        if (!applies || !importer || source === '\0core') return source === '\0core' ? source : null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && modules.has(found.id) ? `\0core:${found.id}` : null;
      },
    },
    load(id: string) {
      if (id === '\0core') return `export const [${names.join()}] = globalThis.shopRoundsCore;`;
      if (!id.startsWith('\0core:')) return null;
      const own = names.filter((name) => homes.get(name) === id.slice('\0core:'.length));
      return `export { ${own.join()} } from '\0core';`;
    },
  };
}

/** What the reader of consoles keeps to itself of a page: these names leave it in no message, and are no browser's. */
const ownNames =
  /^(anchors|asks|atoms|clip|crumbs|current|cutter|element|end|fence|foot|foreign|head|heading|hint|index|joined|last|node|number|over|parent|part|ranges|rect|score|screen|section|span|start|sums|token|tokens|visible)$/;

/** They stand in it hundreds of times, and are written with a letter or two. */
function shortNames() {
  let applies = false;
  return {
    name: 'short-names',
    configResolved(config: { build: unknown }) {
      applies = JSON.stringify(config.build).includes('consoles-reader');
    },
    outputOptions: (options: object) =>
      applies ? { ...options, minify: { mangleProps: { include: ownNames } } } : null,
  };
}

/** The keys of the dictionaries by room: "round.start" is `start` in `round`. */
const rooms = new Map<string, string[]>();
for (const key of Object.keys(dictionaries.zh)) {
  const room = key.slice(0, key.indexOf('.'));
  rooms.set(room, [...(rooms.get(room) ?? []), key.slice(room.length + 1)]);
}

/** Both languages have the same keys: they stand in the packed extension once, and each language is a list of its texts. */
const keysOnce = {
  name: 'keys-once',
  apply: 'build' as const,
  resolveId: (source: string) => (source === '\0keys' ? source : null),
  load(id: string) {
    if (id === '\0keys') {
      const named = Object.fromEntries([...rooms].map(([room, keys]) => [room, keys.join(' ')]));
      return `const rooms = ${JSON.stringify(named)};
export const wordsOf = (texts) => Object.fromEntries(Object.entries(rooms).flatMap(([room, keys]) => keys.split(' ').map((key) => [room + '.' + key, texts.shift()])));`;
    }
    const lang = /assets\/locales\/(zh|en)\/index\.ts$/.exec(id.replaceAll('\\', '/'))?.[1];
    if (lang !== 'zh' && lang !== 'en') return null;
    const texts = [...rooms].flatMap(([room, keys]) =>
      keys.map((key) => dictionaries[lang][`${room}.${key}`]),
    );
    return `import { wordsOf } from '\0keys';\nexport const ${lang} = wordsOf(${JSON.stringify(texts)});`;
  },
};

/** Rooms that scripts carry in both languages by themselves: there too the keys stand once. */
const carried: Record<string, Record<'zh' | 'en', Record<string, string>>> = {
  overlay: { zh: overlayZh, en: overlayEn },
  metrics: { zh: metricsZh, en: metricsEn },
  pointing: { zh: pointingZh, en: pointingEn },
};
const roomsOnce = {
  name: 'rooms-once',
  apply: 'build' as const,
  resolveId: (source: string) => (source.startsWith('\0once') ? source : null),
  load(id: string) {
    if (id === '\0once')
      return `export const wordsOf = (keys, texts) => Object.fromEntries(keys.split(' ').map((key, at) => [key, texts[at]]));`;
    const [, of] = id.split('\0once/');
    if (of !== undefined) return `export const keys = '${Object.keys(carried[of]?.zh ?? {}).join(' ')}';`;
    const [, lang, room = ''] = /assets\/locales\/(zh|en)\/(\w+)\.ts$/.exec(id.replaceAll('\\', '/')) ?? [];
    const words = carried[room];
    if (!words) return null;
    const texts = Object.keys(words.zh).map((key) => words[lang === 'zh' ? 'zh' : 'en'][key]);
    return `import { wordsOf } from '\0once';
import { keys } from '\0once/${room}';
export const ${room} = wordsOf(keys, ${JSON.stringify(texts)});`;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  modules: ['@wxt-dev/module-react'],
  publicDir: 'assets/public',
  // The oldest browsers that are named below: nothing is rewritten for older ones.
  // Dexie's own build for today's browsers is a tenth smaller than the one its package names first.
  vite: () => ({
    build: {
      target: ['chrome125', 'firefox142'],
      // A page's scripts lie on the disk: naming them all in its head costs more than it saves.
      modulePreload: { resolveDependencies: (_, found, { hostType }) => (hostType === 'html' ? [] : found) },
    },
    plugins: [
      packedTwice,
      bareScripts,
      bareBackground,
      shortNames(),
      lettersAsSuch,
      offerCore(),
      keysOnce,
      roomsOnce,
    ],
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  zip: { excludeSources: ['tests/**', 'lib/sites/*/cases/**', 'out/**', '*.log'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appAbout__',
    default_locale: 'en',
    action: { default_title: '__MSG_appName__' },
    permissions: [
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'scripting',
      'alarms',
      'activeTab',
      'contextMenus',
    ],
    optional_permissions: ['notifications'],
    commands: {
      'watch-page': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_watchPage__' },
    },
    // The demo and test build owns its hosts, because a permission prompt cannot be clicked by a program.
    ...(mode === 'e2e' ? { host_permissions: local } : { optional_host_permissions: local }),
    // Nothing leaves the browser: no connection is possible from any part of the extension.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' data: blob:; connect-src 'none'; object-src 'none'",
    },
    minimum_chrome_version: '125',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'shop-rounds@shop-rounds.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
