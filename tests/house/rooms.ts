// The rooms of the house, which file stands in which, and who may import whom.

export type Room =
  | 'lib'
  | 'vocabulary'
  | 'landed'
  | 'pairing'
  | 'answer'
  | 'alerts'
  | 'campaigns'
  | 'console'
  | 'read'
  | 'sites'
  | 'site'
  | 'checks'
  | 'metrics'
  | 'formulas'
  | 'store'
  | 'files'
  | 'browser'
  | 'components'
  | 'charts'
  | 'parts'
  | 'overlay'
  | 'entrypoints'
  | 'locales';

/** yes: freely; type: `import type` only. */
export type Leave = 'yes' | 'type';

const roomsByFolder: [RegExp, Room][] = [
  [/^lib\/[^/]+$/, 'lib'],
  [/^lib\/vocabulary\//, 'vocabulary'],
  [/^lib\/landed\//, 'landed'],
  [/^lib\/pairing\//, 'pairing'],
  [/^lib\/answer\//, 'answer'],
  [/^lib\/alerts\//, 'alerts'],
  [/^lib\/campaigns\//, 'campaigns'],
  [/^lib\/console\//, 'console'],
  [/^lib\/read\//, 'read'],
  [/^lib\/sites\/[^/]+$/, 'sites'],
  [/^lib\/sites\//, 'site'],
  [/^lib\/checks\//, 'checks'],
  [/^lib\/metrics\//, 'metrics'],
  [/^lib\/formulas\//, 'formulas'],
  [/^lib\/store\//, 'store'],
  [/^lib\/files\//, 'files'],
  [/^lib\/browser\//, 'browser'],
  [/^components\/charts\//, 'charts'],
  [/^components\/parts\//, 'parts'],
  [/^components\/overlay\//, 'overlay'],
  [/^components\//, 'components'],
  [/^entrypoints\//, 'entrypoints'],
  [/^assets\/locales\//, 'locales'],
];

/** The room a file stands in; undefined for tests, configs and pictures, which no rule of rooms concerns. */
export function roomOf(path: string): Room | undefined {
  return roomsByFolder.find(([folder]) => folder.test(path))?.[1];
}

/** Who may import whom. What is not named is forbidden. The README's table is its twin. */
export const mayImport: Record<Room, Partial<Record<Room, Leave>>> = {
  lib: { lib: 'yes', vocabulary: 'yes' },
  vocabulary: { lib: 'type', vocabulary: 'yes' },
  landed: { lib: 'yes', landed: 'yes' },
  pairing: { lib: 'yes', pairing: 'yes' },
  answer: { lib: 'yes', vocabulary: 'yes', landed: 'type', answer: 'yes' },
  alerts: { lib: 'yes', alerts: 'yes' },
  campaigns: { lib: 'yes', vocabulary: 'yes', campaigns: 'yes' },
  console: { lib: 'yes', console: 'yes' },
  read: { lib: 'yes', console: 'yes', read: 'yes' },
  sites: { lib: 'yes', sites: 'yes', site: 'yes', read: 'type', vocabulary: 'type' },
  site: { lib: 'yes', read: 'yes', site: 'yes', sites: 'type' },
  checks: { lib: 'yes', vocabulary: 'yes', landed: 'yes', checks: 'type' },
  metrics: { lib: 'yes', vocabulary: 'yes', metrics: 'type' },
  formulas: { lib: 'yes', landed: 'yes', formulas: 'yes' },
  // Among the facts of a round are rivals' landed prices.
  store: { lib: 'yes', console: 'yes', answer: 'yes', landed: 'yes', store: 'yes' },
  files: { lib: 'yes', files: 'yes' },
  // What goes to a page and comes from it is named by the readers' contract.
  browser: { lib: 'yes', sites: 'yes', browser: 'yes', locales: 'yes', read: 'yes' },
  components: {
    lib: 'yes',
    vocabulary: 'yes',
    sites: 'yes',
    checks: 'yes',
    metrics: 'yes',
    landed: 'yes',
    pairing: 'yes',
    answer: 'yes',
    alerts: 'yes',
    campaigns: 'yes',
    store: 'yes',
    files: 'yes',
    browser: 'yes',
    components: 'yes',
    charts: 'yes',
    parts: 'yes',
    locales: 'yes',
  },
  charts: { lib: 'yes', charts: 'yes', parts: 'yes', components: 'type' },
  parts: { lib: 'yes', parts: 'yes' },
  // The unfolded card reckons its landed price where it is shown: the background has no room for that.
  overlay: { lib: 'yes', landed: 'yes', overlay: 'yes', read: 'yes' },
  entrypoints: {
    lib: 'yes',
    vocabulary: 'yes',
    read: 'yes',
    sites: 'yes',
    store: 'yes',
    browser: 'yes',
    components: 'yes',
    overlay: 'yes',
    locales: 'yes',
  },
  locales: { lib: 'type', locales: 'yes' },
};
