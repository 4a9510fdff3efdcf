// Numbers written in Chinese characters, everyday and formal: "三千五百", "二〇二六", "壹仟贰佰".

const digits = '零一二三四五六七八九';
const powers: Record<string, number> = { 十: 1, 百: 2, 千: 3 };
const twins: Record<string, string> = {
  〇: '零', 两: '二', 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十',
  佰: '百', 仟: '千', 萬: '万', 億: '亿',
}; // prettier-ignore

/** The characters a written number is made of, for use in a character class. */
export const numerals = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億';

/** A number below ten thousand; undefined where its parts do not follow from large to small. */
function section(text: string): number | undefined {
  if (/[万亿]/.test(text)) return undefined;
  let sum = 0;
  let room = 4;
  for (const [part, digit = '', unit = ''] of text.matchAll(/零|([一二三四五六七八九]?)([十百千]?)/g)) {
    if (part === '' || part === '零') continue;
    const power = powers[unit] ?? 0;
    if (power >= room || (digit === '' && unit !== '十')) return undefined;
    // "三百五" is said for 350 and not for 305.
    if (unit === '' && room < 4 && room > 1 && !text.includes(`零${digit}`)) return undefined;
    sum += (digit === '' ? 1 : digits.indexOf(digit)) * 10 ** power;
    room = power;
  }
  return sum;
}

/** The value of a number written in Chinese characters alone; undefined for anything else. */
export function parseChinese(written: string): number | undefined {
  const text = [...written].map((char) => twins[char] ?? char).join('');
  if (text === '' || /[^零一二三四五六七八九十百千万亿]/.test(text)) return undefined;
  if (/^[零一二三四五六七八九]{2,15}$/.test(text))
    return Number([...text].map((char) => digits.indexOf(char)).join(''));
  const parts = /^(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(text);
  if (!parts) return undefined;
  let sum = 0;
  for (const [at, size] of [1e8, 1e4, 1].entries()) {
    const part = parts[at + 1];
    if (!part) continue;
    // A lone digit behind 万 or 亿 is said for thousands: "五万八".
    if (size === 1 && sum > 0 && part.length === 1) return undefined;
    const value = section(part);
    if (value === undefined) return undefined;
    sum += value * size;
  }
  return sum;
}
