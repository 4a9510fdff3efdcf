// The line of a page's scripts to the rest of the extension: laid by the reader, taken by every script that follows it.
import type { PageLife } from './page-life';
import type { answerOnPage, send } from './send';

/** One life and one way of speaking for all scripts of a page, so that none but the reader carries them. */
export interface PageLine extends Partial<Record<Follower, boolean>> {
  life: PageLife;
  send: typeof send;
  answerOnPage: typeof answerOnPage;
  /** Notes in the page, or in a frame of its own origin, what the other button of the mouse is pressed on. */
  hear(page: Document | null): void;
  /** What that was last. */
  pressed?: WeakRef<Element>;
}

/** The scripts that are on the line: a second one on it does nothing, one after an update finds a line of its own. */
type Follower = 'marked' | 'pilled' | 'chipped' | 'rings' | 'loaded' | 'finds' | 'teaches';

/** Set in the page's isolated world, which the page itself cannot see. */
declare global {
  var shopRoundsLine: PageLine | undefined;
}
