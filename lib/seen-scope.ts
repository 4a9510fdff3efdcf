// Where figures are kept whose page does not say of which day they are: as seen on the day of the reading.

/** The scope of such a figure; its day is that of the reading, and it is no figure of that day. */
export const seenScope = 'seen';

/** The scope of one row of a taught column: of a day that the page says, or as seen. */
export const rowScope = (name: string, dated: boolean): string =>
  `${dated ? '' : `${seenScope}:`}row:${name}`;
