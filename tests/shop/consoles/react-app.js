// The part that the three React consoles share: routing, loading and which part draws which section.
import { currentRoute, drawLine, getJson } from './net.js';

const { createElement: h, useEffect, useRef, useState } = window.React;

/** Fetches what `path` and `values` name, again whenever one of them changes; `undefined` while it loads. */
export function useJson(path, values) {
  const [answer, setAnswer] = useState({});
  const key = JSON.stringify([path, values]);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const body = await getJson(...JSON.parse(key));
      if (current) setAnswer({ key, body });
    };
    load();
    return () => {
      current = false;
    };
  }, [key]);
  return answer.key === key ? answer.body : undefined;
}

/** A line drawn on a canvas. */
export function Line({ values }) {
  const canvas = useRef(null);
  useEffect(() => drawLine(canvas.current, values), [values]);
  return h('canvas', { ref: canvas, width: 900, height: 180 });
}

/** The route of the address bar as state. */
function useRoute(first) {
  const [route, setRoute] = useState(currentRoute(first));
  useEffect(() => {
    const follow = () => setRoute(currentRoute(first));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [first]);
  return route;
}

function PageBody({ route, parts }) {
  const page = useJson(`/api/page/${route}`, { route });
  useEffect(() => {
    if (page?.title) document.title = page.title;
  }, [page]);
  if (!page) return h(parts.Loading);
  if (page.access) return h(parts.Blocked, page);
  return h(
    window.React.Fragment,
    null,
    h(parts.Trail, { trail: page.trail }),
    page.sections.map((section, at) => h(parts[section.kind], { key: `${route} ${at}`, route, ...section })),
  );
}

function App({ parts, first }) {
  const route = useRoute(first);
  const session = useJson('/api/session', { route: 'session' });
  if (!session) return h(parts.Loading);
  return h(parts.Frame, { session, route }, h(PageBody, { key: route, route, parts }));
}

/** Starts a console: `parts` are its drawings, `first` the route it opens with, `wrap` a provider around it all. */
export function start(parts, first, wrap = (app) => app) {
  const root = window.ReactDOM.createRoot(document.getElementById('root'));
  root.render(wrap(h(App, { parts, first })));
}
