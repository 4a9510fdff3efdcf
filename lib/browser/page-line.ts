// The line of a page's scripts to the rest of the extension: laid by the reader, taken by every script that follows it.
import type { PageLife } from './page-life';
import type { answerOnPage, send } from './send';

/** One life and one way of speaking for all scripts of a page, so that none but the reader carries them. */
export interface PageLine {
  life: PageLife;
  send: typeof send;
  answerOnPage: typeof answerOnPage;
}

/** Set in the page's isolated world, which the page itself cannot see. */
declare global {
  var shopRoundsLine: PageLine | undefined;
}
