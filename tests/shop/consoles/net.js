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

/** Draws values as a line over the whole of a canvas, with nothing in the page's words. */
export function drawLine(canvas, values) {
  const pen = canvas.getContext('2d');
  const [low, high] = [Math.min(...values), Math.max(...values)];
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.beginPath();
  values.forEach((value, at) => {
    const x = (at / (values.length - 1)) * canvas.width;
    const y = canvas.height * (0.9 - (0.8 * (value - low)) / (high - low || 1));
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.strokeStyle = '#3b6fd4';
  pen.stroke();
}
