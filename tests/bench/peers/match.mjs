// How alike fuse.js finds titles: a list of pairs on standard input, a list of numbers from 0 to 1 on standard output.
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';

const options = { includeScore: true, ignoreLocation: true, threshold: 1 };
const pairs = JSON.parse(readFileSync(0, 'utf8'));
const scores = pairs.map(([left, right]) => {
  const [found] = new Fuse([right], options).search(left);
  return found ? 1 - found.score : 0;
});
process.stdout.write(JSON.stringify(scores));
