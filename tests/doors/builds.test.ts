// The builds that go to the stores: what they may do, how large they are, and that nothing of the demo is in them.
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAndPack, kiloBytes, loadedAtStart, type Built } from './built';

let chrome: Built;
let firefox: Built;

beforeAll(() => {
  chrome = buildAndPack('chrome');
  firefox = buildAndPack('firefox');
}, 180_000);

const asked = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const sorted = (list: unknown): string[] => (list as string[]).toSorted();

describe('what the store builds may do', () => {
  test('Chrome and Edge: exactly these permissions at install, and no site', () => {
    expect(sorted(chrome.manifest['permissions'])).toEqual([...asked, 'sidePanel'].toSorted());
    expect(chrome.manifest['optional_permissions']).toEqual(['notifications']);
    expect(sorted(chrome.manifest['optional_host_permissions'])).toEqual(['http://*/*', 'https://*/*']);
  });

  test('Firefox: the same without the side panel', () => {
    expect(sorted(firefox.manifest['permissions'])).toEqual(asked);
    expect(firefox.manifest['optional_permissions']).toEqual(['notifications']);
    expect(sorted(firefox.manifest['optional_host_permissions'])).toEqual(['http://*/*', 'https://*/*']);
  });

  test.each([
    ['Chrome', () => chrome],
    ['Firefox', () => firefox],
  ])('%s: no host, no script on any page, nothing a page can reach, before a grant', (_name, built) => {
    const { manifest } = built();
    expect(manifest['manifest_version']).toBe(3);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest[key]).toBeUndefined();
    }
  });
});

describe('what is inside', () => {
  test.each([
    ['Chrome', () => chrome],
    ['Firefox', () => firefox],
  ])('%s: no host of the demo, no code from text, nothing fetched from elsewhere', (_name, built) => {
    for (const [path, text] of built().files) {
      // Dexie asks whether it runs on plain localhost; the demo's hosts end in it.
      expect(text.includes('.localhost'), `${path} names a host of the demo`).toBe(false);
      expect(/(?<![.\w$])eval\s*\(|new Function\s*\(/.test(text), `${path} makes code from text`).toBe(false);
      const remote =
        /<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\/|import\s*\(?\s*["']https?:|@import\s+["']?https?:/;
      expect(remote.test(text), `${path} takes something from elsewhere`).toBe(false);
    }
  });

  test('addresses in the scripts are names of standards, explanations of errors or sites that are read', () => {
    // The last four stand in the error messages of Dexie and of WXT's storage; before them, names of parts of workbooks.
    const known =
      /^(www\.w3\.org|react\.dev|schema\.org|json-schema\.org|schemas\.openxmlformats\.org|purl\.oclc\.org|www\.wps\.cn|bit\.ly|tinyurl\.com|wxt\.dev|github\.com)$/;
    const hosts = new Set(
      [...chrome.files.values()].flatMap((text) =>
        [...text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map(([, host = '']) => host),
      ),
    );
    expect([...hosts].filter((host) => !known.test(host))).toEqual([]);
  });
});

describe('sizes, in kB of what the browser has to parse', () => {
  const budget = 60;
  const pages = {
    'a console': { scripts: ['reader.js', 'consoles-reader.js', 'mark.js'], most: budget },
    'a frame of another origin on a console': {
      scripts: ['reader.js', 'consoles-reader.js'],
      most: budget,
    },
    'a product page of a known site': {
      scripts: ['reader.js', 'site-offers-reader.js', 'pill.js'],
      most: budget,
    },
    'a product page of a site that is known by where it prints what': {
      scripts: ['reader.js', 'offer-core.js', 'market-offers-reader.js', 'pill.js'],
      most: budget,
    },
    'a product page of a site that is known by its data': {
      scripts: ['reader.js', 'offer-core.js', 'data-offers-reader.js', 'pill.js'],
      most: budget,
    },
    'a product page of a Shopify or WooCommerce shop': {
      scripts: ['reader.js', 'offer-core.js', 'storefront-offers-reader.js', 'pill.js'],
      most: budget,
    },
    'a product page of another shop': {
      scripts: ['reader.js', 'offer-core.js', 'offers-reader.js', 'pill.js'],
      most: budget,
    },
  };
  const later = {
    // Where a known site shows a page that its own readers do not know, the general ones come after them.
    'the general readers on a known site': {
      scripts: ['offer-core.js', 'offers-reader.js'],
      most: 39,
    },
    'the unfolded card, when the operator unfolds it': { scripts: ['card.js'], most: 30 },
    'the finder of taught figures, where some were taught': { scripts: ['taught-reader.js'], most: 20 },
    'pointing at figures, while the operator does': { scripts: ['teach.js'], most: 30 },
    'the chips beside figures, where the operator has them on': { scripts: ['chips.js'], most: 15 },
    'how an own product page loaded, once it was read': { scripts: ['loading.js'], most: 2 },
    'the ring, when the panel shows a figure on its page': { scripts: ['ring.js'], most: 15 },
  };

  test('no script for pages is left out of what is weighed here', () => {
    const scripts = [...chrome.files.keys()].filter((path) =>
      /^(content-scripts\/.*|(?!background)[\w-]+)\.js$/.test(path),
    );
    const weighed = [...Object.values(pages), ...Object.values(later)].flatMap((each) => each.scripts);
    expect(new Set(weighed)).toEqual(new Set(scripts));
  });

  test.each(Object.entries(pages))('all that is brought to %s: at most 60', (_page, { scripts, most }) => {
    expect(kiloBytes(scripts, chrome)).toBeLessThanOrEqual(most);
  });

  test.each(Object.entries(later))('%s', (_script, { scripts, most }) => {
    expect(kiloBytes(scripts, chrome)).toBeLessThanOrEqual(most);
  });

  test('the background with its shared chunk: at most 220', () => {
    expect(loadedAtStart('background.js', chrome)).toContain('background.js');
    expect(kiloBytes(loadedAtStart('background.js', chrome), chrome)).toBeLessThanOrEqual(220);
  });

  test('the panel as it opens, with the words of the longer language and without charts: at most 620', () => {
    const panel = loadedAtStart('sidepanel.html', chrome);
    expect(panel.length).toBeGreaterThan(0);
    const languages = [...chrome.files.keys()].filter((path) => /^chunks\/(zh|en)-/.test(path));
    expect(languages, 'each language is a chunk of its own').toHaveLength(2);
    // The keys, which are the same in both, stand in a chunk that a language brings along.
    const brought = (path: string) => loadedAtStart(path, chrome).filter((each) => !panel.includes(each));
    const words = Math.max(...languages.map((path) => kiloBytes(brought(path), chrome)));
    expect(words).toBeGreaterThan(80);
    expect(kiloBytes(panel, chrome) + words).toBeLessThanOrEqual(620);
  });

  test('the checks, which come once the panel is drawn: at most 250', () => {
    const atStart = loadedAtStart('sidepanel.html', chrome);
    const judge = [...chrome.files.keys()].find((path) => /^chunks\/judge-/.test(path)) ?? '';
    const later = loadedAtStart(judge, chrome).filter((path) => !atStart.includes(path));
    expect(later.length).toBeGreaterThan(0);
    expect(kiloBytes(later, chrome)).toBeLessThanOrEqual(250);
  });

  test('what is loaded when it is shown: charts at most 250, readers of files at most 250, views at most 220', () => {
    const entries = [...chrome.files.keys()].filter(
      (path) => path.endsWith('.html') || path === 'background.js',
    );
    const atStart = new Set(entries.flatMap((entry) => loadedAtStart(entry, chrome)));
    const lazy = [...chrome.files.keys()].filter(
      (path) => /^chunks\/.*\.js$/.test(path) && !atStart.has(path),
    );
    const ofFiles = lazy.filter((path) => /workbook|papaparse/.test(path));
    const ofViews = lazy.filter((path) => path.includes('-view-'));
    // What charts are drawn with; words and checks have limits of their own.
    const ofCharts = lazy.filter((path) => /\/(drawing|line-chart|quadrant-board)-/.test(path));
    expect(ofFiles.length, 'readers of files are chunks of their own').toBeGreaterThan(0);
    expect(kiloBytes(ofFiles, chrome)).toBeLessThanOrEqual(250);
    expect(ofCharts.length, 'charts are a chunk of their own').toBeGreaterThan(0);
    expect(kiloBytes(ofCharts, chrome)).toBeLessThanOrEqual(250);
    expect(ofViews.length, 'views are chunks of their own').toBeGreaterThan(0);
    expect(kiloBytes(ofViews, chrome)).toBeLessThanOrEqual(220);
  });

  test('the packed extension: at most 700', () => {
    expect(chrome.zipBytes / 1000).toBeLessThanOrEqual(700);
    expect(firefox.zipBytes / 1000).toBeLessThanOrEqual(700);
  });
});
