// The shops whose saved pages nobody looks at while the readers are built: how well these are read tells of shops never seen.

/** A fifth of the shops of the saved pages, drawn by the hash of their names on 2026-11-23; one shop in all its countries. */
const shops = ['3suisses', 'costco', 'galaxus', 'i-cs', 'notebookkontor', 'olx', 'tmon', 'zalando'];

/** Whether a page belongs to a shop that is left out while building. */
export const isLeftOut = (url: string): boolean => {
  const labels = new URL(url).hostname.split('.');
  return shops.some((shop) => labels.includes(shop));
};

/** Which shops' pages a run takes, by the word after `--shops`. */
export const shopChoices: Record<string, (url: string) => boolean> = {
  all: () => true,
  built: (url) => !isLeftOut(url),
  'left-out': isLeftOut,
};
