// What a known site says of an address alone, without a look at the page.
import type { PageKind } from '../site-kinds';
import { siteFor } from '.';

/** The kind that a known site says a page of this address is; undefined where it leaves that to the page's own cues. */
export const kindAt = (url: URL): PageKind | undefined =>
  siteFor(url).pages.find(({ at }) => new RegExp(at).test(url.hostname + url.pathname))?.kind;
