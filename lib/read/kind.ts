// What kind of page this is: an offer, a list of offers or a console.
import type { Page, PageKind } from './page';

/** The page's kind by its site's knowledge of the URL, else by the page's own cues; undefined when neither tells. */
export function kindOf(page: Page, site?: { kindOf(url: URL): PageKind | undefined }): PageKind | undefined {
  return site?.kindOf(page.url);
}
