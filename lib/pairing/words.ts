// What a title is made of, to compare it: words, pairs of Chinese characters, numbers, measures, codes.

export interface TitleWords {
  /** Latin words and numbers as they stand, Chinese runs as pairs of characters; each once. */
  words: string[];
  /** Letters and digits without anything between, for pieces of words. */
  run: string;
  /** Plain numbers and versions: "2007", "3.0". */
  numbers: string[];
  /** Amounts with a measure, in its base: "500 ml" and "0.5L" are both "ml500". */
  measures: string[];
  /** Letters with digits, or long numbers, without marks between: "sga6000kkyf1". */
  codes: string[];
  colours: string[];
}

const units: Record<string, [string, number]> = {
  ml: ['ml', 1], 毫升: ['ml', 1], l: ['ml', 1000], 升: ['ml', 1000], oz: ['oz', 1], g: ['g', 1], 克: ['g', 1],
  kg: ['g', 1000], 公斤: ['g', 1000], 千克: ['g', 1000], 斤: ['g', 500], gb: ['gb', 1], tb: ['gb', 1000], mb: ['mb', 1],
  inch: ['inch', 1], inches: ['inch', 1], 寸: ['inch', 1], 英寸: ['inch', 1], mm: ['mm', 1], cm: ['mm', 10], 厘米: ['mm', 10],
  m: ['mm', 1000], 米: ['mm', 1000], ft: ['ft', 1], mhz: ['mhz', 1], ghz: ['mhz', 1000], w: ['w', 1], 瓦: ['w', 1],
  mah: ['mah', 1], 毫安: ['mah', 1], mp: ['mp', 1], pack: ['count', 1], pk: ['count', 1], count: ['count', 1],
  pcs: ['count', 1], 片: ['count', 1], 只: ['count', 1], 个: ['count', 1], 包: ['count', 1], 瓶: ['count', 1],
  袋: ['count', 1], 盒: ['count', 1], 支: ['count', 1], 条: ['count', 1], 件: ['count', 1], port: ['port', 1],
  user: ['user', 1], users: ['user', 1],
}; // prettier-ignore

const measured = new RegExp(
  String.raw`(\d+(?:\.\d+)?)[\s-]?(${Object.keys(units)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-z])`,
  'g',
);

const colourWords =
  /\b(black|white|blue|red|green|pink|silver|gr[ea]y|gold|purple|yellow|orange|brown|clear|beige)\b|[黑白蓝红绿粉银灰金紫黄橙棕褐米](?=色)/g;

/** Plain digits and letters, small; what stands around decimal points and model numbers joined again. */
export function evenTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d) ?\. ?(\d)/g, '$1.$2')
    .replace(/\bv(?:ersion|er)?\.? ?(?=\d)/g, '')
    .replace(/'s\b/g, 's')
    .replace(/[“”"′″]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const onlyOnce = (list: string[]): string[] => [...new Set(list)];

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}.]+/u).flatMap((part) => {
    const word = part.replace(/^\.+|\.+$/g, '');
    if (!/\p{Script=Han}/u.test(word)) return word === '' ? [] : [word];
    return word.split(/(\p{Script=Han}+)/u).flatMap((piece) => {
      if (!/^\p{Script=Han}/u.test(piece)) return piece === '' ? [] : [piece];
      const pairs = Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2));
      return pairs.length > 0 ? pairs : [piece];
    });
  });
}

/** A measure as one word; "" for a text without. */
const measureOf = (amount: string, unit: string): string => {
  const [base, scale] = units[unit] ?? ['', 1];
  return `${base}${Number((Number(amount) * scale).toFixed(3))}`;
};

/** Model numbers: letters with digits, or five digits and more, marks and spaces between left out. */
function codesOf(text: string): string[] {
  return onlyOnce(
    text
      .split(/[\s,;()[\]|]+/)
      // A size is no model number.
      .map((part) => part.replace(measured, '').replace(/[^a-z0-9]/g, ''))
      .filter((code) => (/\d/.test(code) && /[a-z]/.test(code) && code.length >= 4) || /^\d{5,}$/.test(code))
      .map((code) => code.replace(/^0+(?=\d{4})/, '')),
  );
}

/** The measures of a text, each as one word: "500 ml" is "ml500". */
export function measuresIn(text: string): string[] {
  const found = evenTitle(text).matchAll(measured);
  return onlyOnce([...found].map(([, amount = '', unit = '']) => measureOf(amount, unit)));
}

/** A title without its measures of some kinds ("ml"). */
export function withoutMeasures(title: string, kinds: readonly string[]): string {
  return evenTitle(title).replace(measured, (text, _: string, unit: string) =>
    kinds.includes(units[unit]?.[0] ?? '') ? ' ' : text,
  );
}

export function titleWords(title: string): TitleWords {
  const text = evenTitle(title);
  const words = onlyOnce(wordsOf(text));
  return {
    words,
    run: text.replace(/[^\p{L}\p{N}]+/gu, ''),
    numbers: words.filter((word) => /^\d+(\.\d+)?$/.test(word)),
    measures: measuresIn(text),
    codes: codesOf(text),
    colours: onlyOnce(text.match(colourWords) ?? []),
  };
}
