// The host that decides about a page, also on the demo shop.

/**
 * In the demo and test build "shop.example.localhost" stands for "shop.example", so that the demo shop's pages are read
 * as those of the hosts they imitate; every other build takes hosts as they are.
 */
export function hostOf(url: URL): string {
  const host = url.hostname.toLowerCase();
  return import.meta.env?.MODE === 'e2e' ? host.replace(/(?<=.\..*)\.localhost$/, '') : host;
}

/** The hosts of a site that has one in many countries: "amazon", "com de" → "amazon.com", "amazon.de". */
export const hostsIn = (name: string, ends: string): string[] =>
  ends.split(' ').map((end) => `${name}.${end}`);
