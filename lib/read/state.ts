// The state a page as a whole is in, when it is not in order: signed out, held up by a captcha, without permission.
import type { PageState } from '../reading';
import type { Page } from './page';

/** The page's state and the words that gave it, or undefined when it looks in order. */
export function readState(_page: Page): { state: PageState; why: string } | undefined {
  return undefined;
}
