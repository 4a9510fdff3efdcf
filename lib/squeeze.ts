// A text on one line.

/** The text with single spaces between its words and none around it. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
