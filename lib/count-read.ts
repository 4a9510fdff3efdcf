// How many things a reading holds, counted in one way wherever it is said: on the page, in the panel and among the records.
import type { Draft } from './reading';

/** Figures, table rows, notices, offers, or the fields of one offer. */
export const countRead = ({ pairs, tables, notices, offers, offer }: Draft): number =>
  [pairs, notices, offers, ...(tables ?? []).map(({ rows }) => rows)].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    offer ? Object.keys(offer.from).length : 0,
  );
