// Asks the console's own server for data, and knows the route the address bar stands at.

/** The page's own `?as=`, which the server must hear with every request. */
const as = new URLSearchParams(location.search).get('as');

/** The route behind `#/`, or `first` when there is none. */
export function currentRoute(first) {
  return location.hash.replace(/^#\//, '').split('?')[0] || first;
}

/** Fetches JSON; `values` become the query. A session that ended leads to the sign-in page. */
export async function getJson(path, values = {}) {
  const query = new URLSearchParams({ ...values, ...(as && { as }) });
  const response = await fetch(`${path}?${query}`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const body = await response.json();
  if (body.access === 'signed-out') location.href = `/login?redirect=${encodeURIComponent(location.href)}`;
  return body;
}
