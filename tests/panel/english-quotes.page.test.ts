// English quotes and dashes are set in a Latin face, before any Chinese one that draws them as wide as its letters.
import { afterEach, expect, it } from 'vitest';
import '../../assets/theme.css';
import '../../assets/base.css';

const root = document.documentElement;
const before = root.lang;
afterEach(() => {
  root.lang = before;
});
const first = (lang: string) => {
  root.lang = lang;
  return getComputedStyle(document.body).fontFamily.split(', ').slice(0, 2).join();
};

it('in English only: in Chinese they are as wide as its letters', () => {
  expect(first('en')).toBe('"SR Latin","SR English"');
  expect(first('zh-CN')).not.toContain('SR English');
});

it('covers single and double quotes and dashes', () => {
  const ranges = [...document.fonts]
    .filter(({ family }) => /SR (?:Latin|English)/.test(family))
    .map(({ unicodeRange }) => unicodeRange)
    .join();
  for (const code of ['U+2013', 'U+2014', 'U+2018', 'U+2019', 'U+201C-201D', 'U+2026'])
    expect(ranges.toUpperCase()).toContain(code);
});
