// The card on a page and the panel beside it show the same colours.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from '../../components/overlay/colours';

const theme = readFileSync(new URL('../../assets/theme.css', import.meta.url), 'utf8');
const valuesAfter = (start: string, end: string) =>
  Object.fromEntries(
    [...theme.slice(theme.indexOf(start), theme.indexOf(end)).matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
const light = valuesAfter(':root', '@media');
const dark = valuesAfter(":root[data-theme='dark']", "[data-trend='cn']");

it.each(Object.entries(colours))('%s is the theme’s own', (name, [inLight, inDark]) => {
  expect({ light: inLight, dark: inDark }).toEqual({ light: light[name], dark: dark[name] });
});
