// A console page in the hand of some component library, and everything that is true of it.

export interface LibraryPage {
  name: string;
  markup: string;
  style: string;
  /** Label and value of every figure outside of tables. */
  pairs: [label: string, value: string][];
  /** Labels whose figures are for these days. */
  periods?: { labels: string[]; from: string; to: string }[];
  tables: { columns: string[]; rows: string[][]; total?: number }[];
}
