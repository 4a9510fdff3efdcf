// Work on a page in slices: a large console is read without holding up what its operator does meanwhile.
import { boundsOf } from './cut';
import { anyContent, clock } from './settle';

/** Work that may pause at each `yield`; what it yields is an element that must stand where it stood when it goes on. */
export type Slices<T> = Generator<Element | undefined, T, void>;

/** Lets the page have its turn, and answers whether it is still as it was when the reading began. */
export type Calm = () => Promise<boolean>;

/** So long the page waits at most, in milliseconds: a good half of the time between two of its frames. */
const sliceMs = 8;

/** What stood where, at the end of a slice. */
interface Witness {
  element: Element;
  left: number;
  top: number;
}

const stands = ({ element, left, top }: Witness): boolean => {
  const now = boundsOf(element);
  return now.left === left && now.top === top;
};

/** Whether a frame has gone on to another document; of the one it left nobody sees anything. */
const isLeft = (root: Node): boolean => (root as Document).defaultView === null;

/**
 * Works in slices, or at once where nobody can say whether the page is calm. `roots`: the page and the shadow roots and
 * frames that the work came into. Undefined where anything in one of them changed, moved or was left meanwhile: pieces of
 * two pages make no third.
 */
export async function whileCalm<T>(
  work: Slices<T>,
  roots: Node[],
  calm: Calm | undefined,
): Promise<T | undefined> {
  const witnesses: Witness[] = [];
  let changed = false;
  const watch = new MutationObserver(() => {
    changed = true;
  });
  try {
    for (let from = clock(); ;) {
      const step = work.next();
      if (step.done) return witnesses.every(stands) ? step.value : undefined;
      if (!calm || clock() - from < sliceMs) continue;
      if (step.value) {
        const { left, top } = boundsOf(step.value);
        witnesses.push({ element: step.value, left, top });
      }
      for (const root of roots) watch.observe(root, { ...anyContent, attributes: true });
      if (!(await calm()) || changed || roots.some(isLeft)) return undefined;
      from = clock();
    }
  } finally {
    watch.disconnect();
  }
}
