// Inside a page: teaches figures of it, changes it as its makers might, and counts how many are found again.
import { findAgain, rootsOf, teach } from '../../lib/read/find-again';
import { isSeen } from '../../lib/read/seen';
import { valueText } from '../../lib/read/witnesses';
import { redesigns, truth } from './redesigns';

/** One way of knowing an element again: `know` keeps what it needs, the answer finds it on the changed page. */
type Way = (element: Element) => () => Element | undefined;
type Selector = (element: Element) => string;

export interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

const ours: Way = (element) => {
  const print = teach(element, rootsOf(document));
  return () => print && findAgain(print, [], rootsOf(document));
};
/** One selector is kept; what it leads to is taken. */
const bySelector =
  (selector: Selector): Way =>
  (element) => {
    let kept: string;
    try {
      kept = selector(element);
    } catch {
      return () => undefined;
    }
    return () => {
      try {
        return document.querySelector(kept) ?? undefined;
      } catch {
        return undefined;
      }
    };
  };

/** Figures of a page that a person might point at: the first amount after its heading, and others spread over it. */
function fieldsOf(most: number): Element[] {
  const heading = document.querySelector('h1');
  const all = [...document.body.querySelectorAll('*')].filter((element) => {
    if (
      element.children.length > 3 ||
      /^(script|style|noscript|template|option|title)$/.test(element.localName)
    )
      return false;
    const text = valueText(element) ?? '';
    return (
      /\d/.test(text) && text.length < 24 && text.replace(/[^\p{L}]/gu, '').length < 4 && isSeen(element)
    );
  });
  const leaves = all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
  const after = leaves.findIndex(
    (element) => !heading || heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const from = Math.max(0, after);
  const picked = Array.from(
    { length: most },
    (_, at) => from + Math.floor((at * (leaves.length - from)) / most),
  );
  return [...new Set(picked)].flatMap((at) => leaves[at] ?? []);
}

/** Whether two elements show the same value: one is in the other, and there is no other value beside it. */
const same = (one: Element | undefined, other: Element): boolean =>
  one !== undefined &&
  (one === other || ((one.contains(other) || other.contains(one)) && valueText(one) === valueText(other)));

/** Per way the fate of all fields over all sets of redesigns. The page is changed and put back each time. */
export function measure(
  sets: string[][],
  most: number,
  selectors: Record<string, Selector>,
): Record<string, Tally> {
  const body = document.body.innerHTML;
  const places = new Map([...document.body.querySelectorAll('*')].map((element, at) => [element, at]));
  let fields = fieldsOf(3 * most).map((element) => places.get(element) ?? -1);
  // Taught on the page as it comes out of its own markup, which is what every redesign starts from.
  const draw = () => {
    document.body.innerHTML = body;
    const all = [...document.body.querySelectorAll('*')];
    return fields.flatMap((at) => all[at] ?? []);
  };
  const ways: Record<string, Way> = {
    ours,
    ...Object.fromEntries(Object.entries(selectors).map(([name, selector]) => [name, bySelector(selector)])),
  };
  // What nothing tells from its neighbours is refused when it is pointed at.
  const asked = draw();
  fields = fields
    .filter((_, at) => asked[at] && teach(asked[at], rootsOf(document)) !== undefined)
    .slice(0, most);
  const first = draw();
  const known = Object.entries(ways).map(([name, way]) => ({
    name,
    again: first.map((field) => way(field)),
  }));
  const tallies: Record<string, Tally> = {};
  for (const set of sets) {
    const now = draw();
    now.forEach((field, at) => truth.set(field, String(at)));
    for (const name of set) redesigns[name]?.(document.body);
    const all = [...document.body.querySelectorAll('*')];
    for (const { name, again } of known) {
      const tally = (tallies[name] ??= { found: 0, missed: 0, wrong: 0 });
      again.forEach((find, at) => {
        const own = all.find((element) => truth.get(element) === String(at));
        const found = find();
        if (found === undefined) tally.missed += 1;
        else if (own && same(found, own)) tally.found += 1;
        else tally.wrong += 1;
      });
    }
  }
  document.body.innerHTML = body;
  return tallies;
}

export const redesignNames = Object.keys(redesigns);
