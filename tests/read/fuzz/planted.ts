// What is known of an invented console: its figures, its tables and its buyers, none of which stands there twice.
import type { Dice } from './dice';

export interface PlantedCard {
  label: string;
  /** As drawn, and as it must be read. */
  raw: string;
  value: string;
  shown: boolean;
}

export interface PlantedTable {
  /** How it is built; for the report of a failure. */
  how: string;
  columns: string[];
  /** What each column shows in each row that can be seen, cells that reach over several rows in each of them. */
  rows: string[][];
}

export interface Planted {
  cards: PlantedCard[];
  tables: PlantedTable[];
  /** Names and phones in plain form, of which no trace may leave the page. */
  buyers: { text: string; how: string }[];
}

const [heads, middles, ends] = ['支付成交曝光加购浏览推广', '青岚川越岭屿汀渚澜岫', '数额量率值'];
const surnames = ['欧阳', '司徒', '皇甫', '慕容', '令狐', '尉迟'];
const given = '璟珩琰瑄翀翊芃蓁昉昶晗暄';
const letter = (list: string, at: number) => list[at % list.length] ?? '';

/** A label no other card of this console has; `at` counts the cards. */
const labelOf = (dice: Dice, at: number) => {
  const head = dice.whole(0, heads.length / 2 - 1) * 2;
  return `${heads.slice(head, head + 2)}${letter(middles, at)}${letter(middles, Math.floor(at / middles.length))}${dice.pick([...ends])}`;
};

/** A card whose value no other card has, in one of the ways consoles print figures. */
export function newCard(dice: Dice, at: number, shown: boolean): PlantedCard {
  const label = labelOf(dice, at);
  const whole = dice.whole(11, 96) * 1000 + at;
  const grouped = whole.toLocaleString('en');
  const [raw, value] = dice.pick([
    [`${whole}`, `${whole}`],
    [grouped, `${whole}`],
    [`¥${grouped}.50`, `${whole}.50`],
    [`${grouped}件`, `${whole}`],
    [`${whole % 1000}.${Math.floor(whole / 1000)}%`, `${whole % 1000}.${Math.floor(whole / 1000)}`],
  ] as const);
  return { label, raw, value, shown };
}

/** A name nobody else on the page has; `at` counts the buyers. */
export const nameOf = (at: number) =>
  `${surnames[at % surnames.length] ?? ''}${letter(given, Math.floor(at / 6))}${letter(given, Math.floor(at / 72) + at)}`;

export const phoneOf = (dice: Dice, at: number) =>
  `13${dice.whole(1, 9)}77${String(dice.whole(100, 999))}${100 + (at % 900)}`;

const wide = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** A phone as pages print it, and what of it may be found nowhere. */
export function disguised(dice: Dice, phone: string): string {
  const [a, b, c] = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)];
  return dice.pick([
    phone,
    `${a} ${b} ${c}`,
    `${a}-${b}-${c}`,
    `+86 ${phone}`,
    `电话${phone}转1`,
    wide(phone),
    `${a}\u200b${b}\u200b${c}`,
    `\u202a${phone}\u202c`,
    `${a}\u00a0${b}\u00a0${c}`,
  ]);
}
