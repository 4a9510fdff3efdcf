// Fingerprints of taught elements as tests need them: a bold text and nothing around it but what a test says.
import type { Fingerprint } from '../../lib/reading';

export const printOf = (kind: string, said: Partial<Fingerprint> = {}): Fingerprint => ({
  kind,
  near: [],
  own: [],
  headings: [],
  tag: 'b',
  attributes: [],
  classes: [],
  path: 'b',
  ...said,
});
