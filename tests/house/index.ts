// The list of the house's rules.
import { circles, imports } from './imports';
import { listsEqualFolders } from './lists';
import { contentScripts, packages } from './packages';
import { noLooseEnds, pure } from './pure';
import { readme } from './readme';
import type { Rule } from './rule';
import { firstLines, names, sizes, topLevel } from './shape';
import { keysExist, languages, wordsAtHome } from './words';

export const rules: Rule[] = [
  topLevel,
  names,
  firstLines,
  sizes,
  listsEqualFolders,
  imports,
  circles,
  packages,
  contentScripts,
  pure,
  noLooseEnds,
  languages,
  wordsAtHome,
  keysExist,
  readme,
];
