// How the long lists of a console's sheet are laid out, known to the page that writes them and to the background that reads.

/** So many numbers tell of each part, of each piece, and of where a piece stands. */
export const perPart = 5;
export const perPiece = 4;
export const perRect = 4;

/** What a piece is, by its number. */
export const kindsOfPiece: readonly string[] = ['text', 'field', 'table'];

/** What an element's tag, role and class words tell about its part on the page. */
export interface Hint {
  tab?: boolean;
  nav?: boolean;
  pager?: boolean;
  /** Words inside name nothing outside. */
  fence?: boolean;
  /** 1–6; 7 for a title by class word only. */
  heading?: number;
}

/** A hint as one number. */
export const hintNumber = ({ tab, nav, pager, fence, heading }: Hint): number =>
  (tab ? 1 : 0) + (nav ? 2 : 0) + (pager ? 4 : 0) + (fence ? 8 : 0) + (heading ?? 0) * 16;

/** The hint that a number stands for; heading 0 where it is none. */
export const hintOfNumber = (number: number): Hint => ({
  tab: (number & 1) > 0,
  nav: (number & 2) > 0,
  pager: (number & 4) > 0,
  fence: (number & 8) > 0,
  heading: number >> 4,
});
