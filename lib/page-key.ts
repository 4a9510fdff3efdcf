// The address of a page without what does not change it, so that the same page is known again tomorrow.
import { once } from './once';

const noise =
  /^(utm_\w+|spm|scm|pvid|trackid|gclid|fbclid|mk\w+|campid|_+t|t|ts|timestamp|rand(om)?|sid|session\w*|token|from|source|ref(errer)?)$/i;
/** "from" says where the visitor came from, or where a range of days begins. */
const dayLike = /^\d{4}[-/.]?\d{2}[-/.]?\d{2}(?!\d)/;

/**
 * Origin, path and meaningful query, with the fragment only where it is a route ("#/orders") or names a variation.
 * Query places are sorted. An address that cannot be parsed comes back as it is.
 */
export const pageKeyOf = once((url: string): string => {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const query = [...parsed.searchParams]
    .filter(([name, value]) => !noise.test(name) || (name === 'from' && dayLike.test(value)))
    .sort(([a], [b]) => a.localeCompare(b));
  const search = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '';
  const route = /^#[!/]/.test(parsed.hash) ? parsed.hash.replace(/[?&](t|_|ts)=\d+/g, '') : '';
  // A file has no origin.
  const origin = parsed.protocol === 'file:' ? 'file://' : parsed.origin;
  return `${origin}${parsed.pathname}${search}${route}`;
});

/** The address of a frame of another origin, as it is kept. */
export const frameKeyOf = (url: string): string => pageKeyOf(url).slice(0, 2000);

/** What is kept of a page, or of a frame on it: no address has a space in it, so that no page has a frame's key. */
export const keyInFrame = (page: string, frame: string | undefined): string =>
  frame === undefined ? page : `${page} ${frame}`;

/** The page that a reading belongs to, whether it is of the page itself or of a frame on it. */
export const pageOfKey = (key: string): string => key.split(' ', 1)[0] ?? key;
