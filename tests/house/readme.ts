// Rule: the README's picture of the house names every room, every door and every developer command.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from './rule';
import { foldersIn } from './source';

export const readme: Rule = {
  name: 'the README names every room and command',
  find(house) {
    const text = readFileSync(join(house.root, 'README.md'), 'utf8');
    const rooms = ['lib', 'components'].flatMap((top) =>
      foldersIn(house, top).map((name) => `${top}/${name}`),
    );
    const scripts = Object.keys(
      (JSON.parse(readFileSync(join(house.root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
    ).filter((name) => !/^(pre|post)/.test(name));
    const missingRooms = rooms.filter((room) => !text.includes(`\`${room}/\``));
    const missingScripts = scripts.filter(
      (name) => !new RegExp(`npm (run (--silent )?)?${name}\\b`).test(text),
    );
    return [
      ...missingRooms.map((room) => `the README does not name ${room}/`),
      ...missingScripts.map((name) => `the README does not name npm run ${name}`),
    ];
  },
};
