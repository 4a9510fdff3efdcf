// The house tests itself: every rule of how this project is laid out, over the sources as they are.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from './house/index';
import { readHouse } from './house/source';

describe('the house', () => {
  const house = readHouse(fileURLToPath(new URL('..', import.meta.url)));
  for (const rule of rules) {
    test(rule.name, async () => {
      expect(await rule.find(house)).toEqual([]);
    });
  }
});
