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

/** What an operator teaches when they point at yesterday's visitors. */
export const visitorsTaught = {
  metric: 'visitors',
  name: '访客数',
  period: 'yesterday' as const,
  print: printOf('number', { near: [['访客数']], before: '访客数' }),
  text: '5,842',
  at: { path: 'b', text: '5,842' },
};
