// Labels the operator named, as readings are told them.
import type { NamedRow } from '../rows';
import { pageShape } from '../taught';
import { db } from './db';

/** What was named on pages of the kind of this address. */
export const listNamed = (url: string): Promise<NamedRow[]> =>
  db.named.where('page').equals(pageShape(url)).sortBy('addedAt');
