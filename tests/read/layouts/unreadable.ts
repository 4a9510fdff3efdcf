// What stands on a page and cannot be read from its words: digits in a private font, and a chart that is a picture.
import { moneyIn, wordsIn, type LayoutPage, type Tongue } from './page';

const style = '.line{display:flex;gap:24px}.box{width:200px}b{font-size:22px}';
const card = (label: string, value: string) =>
  `<div class="box"><div>${label}</div><div><b>${value}</b></div></div>`;

/** Seven-segment digits in a disordered order from U+E600, a comma and a point behind them; drawn for these tests. */
const counters =
  'd09GMgABAAAAAAHcAAoAAAAABfAAAAGSAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAATAqGSIRCATYCJAMyCxwABCAFYwcgGxwEAK4KbGNR6FORETV4H5qa1QnVQ7ZOZSN42q/N+7tnTjILxbyTRCxlEjERGiUflHZ6w+Q+HZ/jU5NHFKBO1pErKSlI3v7n7K+vsWuY1QnfZCMI8i6BCB40EP37v6nd0QcLPNbA5qSA25p1vzZgymkviyygNDJO2xpzCIKCcXbT9ujRq6dK/URJ1sQucJDCsMprpFmb/AzPggIJY5LAmGwTWRYMGyMMjSBkFEqqQlZRl5TVNDRBC4xjBb9EgAwoK5SUZCVlSUVZiKH9WMtZahRXtJ/W8AI3/ud9Q6Pk4c0+igmNvf4tlyfwn2joCJZve4iPQZ4UPTfvf5T7zqOhUcPr1zKtn6Z2uVKmU+XSpon779FVa0JIFuYmUepI8HqC0jfiJMyt0NOk+QQ7Yq7RMcapMSoLP0Xz9e0+b7sXxCWB4HBpjdN310r/8Lf8GR/DqFwkBQje8yieDHYEZs2yN4yfQn4DILRMqoBCkWTrwrlQRYBCRVUSqwldnXVZaJv5bPDvP8i+H6K9ctxYyoWXzGAAAAA=';
const places: Record<string, number> = {
  0: 3,
  1: 0,
  2: 7,
  3: 4,
  4: 1,
  5: 8,
  6: 5,
  7: 2,
  8: 9,
  9: 6,
  ',': 10,
  '.': 11,
};
const coded = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe600 + (places[letter] ?? 12))).join('');

function privateDigits(tongue: Tongue, name: string, more: string): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  return {
    name: `${name}, ${tongue}`,
    style: style + more,
    markup: `<section><h3>${t('traffic')}</h3><div class="line">${card(t('visitors'), `<i>${coded('4,812')}</i>`)}${card(t('sales'), money(`<i>${coded('18,106.40')}</i>`))}${card(t('orders'), '96')}</div></section>`,
    pairs: [[t('orders'), '96']],
    tables: [],
    unread: [
      [t('visitors'), 'private-font'],
      [t('sales'), 'private-font'],
    ],
  };
}

/** Digits that are private signs, which no font here draws. */
export const privateSigns = (tongue: Tongue): LayoutPage =>
  privateDigits(tongue, 'private digits without their font', '');

/** The same with the font that draws them: a person sees figures, the words hold none. */
export const privateFont = (tongue: Tongue): LayoutPage =>
  privateDigits(
    tongue,
    'private digits in their font',
    `@font-face{font-family:Counters;src:url(data:font/woff2;base64,${counters}) format("woff2")}i{font:22px Counters}`,
  );

/** A chart drawn on a canvas beside figures in words. */
export function canvasChart(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  return {
    name: `a canvas chart, ${tongue}`,
    style,
    markup: `<section><h3>${t('traffic')}</h3><div class="line">${card(t('visitors'), '4,812')}${card(t('sales'), money('18,106.40'))}</div></section>
      <section><h3>${t('trend')}</h3><canvas width="600" height="200" data-draws="18,106.40"></canvas></section>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
    ],
    tables: [],
    charts: [t('trend')],
  };
}
