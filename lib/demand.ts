// How the sales and review figures of an offer moved: a rough sign of demand, as buckets and never as a count of sales.
import { valueOf, type Bucket, type Offer } from './reading';

export interface Movement {
  of: 'sales' | 'reviewCount';
  /** As the page words them: "2000+" is at least 2000. */
  from: string;
  to: string;
  fromAt: number;
  toAt: number;
  /** By how many at least, and by how many at most where both are exact; undefined where only the words differ. */
  by?: { atLeast: number; exact: boolean };
}

/** What is counted, by the words around the figure: "近30天" and a total are not the same. */
const kindOf = ({ text }: Bucket): string => text.replace(/[\d.,+＋万千百kw\s]/gi, '');

function between(from: Bucket, to: Bucket): Movement['by'] {
  if (from.value !== undefined && to.value !== undefined)
    return { atLeast: to.value - from.value, exact: true };
  const least = to.value ?? to.atLeast;
  // From "2000+" nobody knows how far it was to "3000+"; from an exact figure it is at least the rest.
  return least !== undefined && from.value !== undefined && least > from.value
    ? { atLeast: least - from.value, exact: false }
    : undefined;
}

/** What a page showed when: an offer as it was read, epoch ms. */
export interface Sighting {
  offer: Offer;
  at: number;
}

/** What changed between two sightings; undefined where one shows no figure, where both read the same, or count other things. */
export function movementOf(before: Sighting, last: Sighting, of: Movement['of']): Movement | undefined {
  const [from, to] = [valueOf(before.offer[of]), valueOf(last.offer[of])];
  if (!from || !to || from.text === to.text || kindOf(from) !== kindOf(to)) return undefined;
  const by = between(from, to);
  return { of, from: from.text, to: to.text, fromAt: before.at, toAt: last.at, ...(by && { by }) };
}
