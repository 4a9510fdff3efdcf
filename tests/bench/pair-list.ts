// Labelled pairs of product offers from a table: match, then the columns of the left and of the right one.
import { readFileSync } from 'node:fs';
import { corpusOf, type Corpus } from '../../lib/pairing/corpus';
import type { Item } from '../../lib/pairing/features';

export interface LabelledPair {
  match: boolean;
  left: Item;
  right: Item;
}

export function readPairs(file: string): LabelledPair[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const item = (side: string): Item => {
      const brand = cell(`${side}_brand`) || cell(`${side}_manufacturer`);
      const model = cell(`${side}_modelno`);
      const price = Number(cell(`${side}_price`));
      return {
        title: cell(`${side}_title`),
        ...(brand && { brand }),
        ...(model && { model }),
        ...(price > 0 && { price }),
      };
    };
    return { match: cell('match') === '1', left: item('left'), right: item('right') };
  });
}

/** Word counts of all titles of a list, without a look at which belong together. */
export function corpusOfPairs(pairs: LabelledPair[]): Corpus {
  return corpusOf(new Set(pairs.flatMap(({ left, right }) => [left.title, right.title])));
}
