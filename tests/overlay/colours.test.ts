// The card on a page and the panel beside it show the same colours.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const assets = new URL('../../assets/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, assets), 'utf8');
const theme = textOf('theme.css');
const valuesAfter = (start: string, end: string) =>
  Object.fromEntries(
    [...theme.slice(theme.indexOf(start), theme.indexOf(end)).matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
const light = valuesAfter(':root', '@media');
const dark = valuesAfter(":root[data-theme='dark']", "[data-trend='cn']");
const pairs = new Set(Object.keys(light).map((name) => `${light[name]}, ${dark[name]}`));

it.each(readdirSync(assets).filter((name) => /^overlay.*\.css$/.test(name) && name !== 'overlay-ring.css'))(
  '%s: every pair of a light and a dark colour is the theme’s own',
  (name) => {
    const used = [...textOf(name).matchAll(/light-dark\(([^)]+)\)/g)].map(([, pair = '']) => pair);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((pair) => !pairs.has(pair))).toEqual([]);
  },
);
