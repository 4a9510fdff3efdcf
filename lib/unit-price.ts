// The price of a measure that packs can be compared by: of 100 g, 100 ml, a metre or a piece, as far as the title tells.
import { once } from './once';

export interface PackSize {
  /** In the unit's base: grams, millilitres, metres or pieces. */
  amount: number;
  unit: 'g' | 'ml' | 'm' | 'piece';
  /** The words it was read from. */
  text: string;
}

export interface UnitPrice {
  /** Minor units for `per` of `unit`, not rounded. */
  minor: number;
  per: 1 | 100;
  unit: PackSize['unit'];
  size: PackSize;
}

const measures: Record<string, [PackSize['unit'], number]> = {
  kg: ['g', 1000], 千克: ['g', 1000], 公斤: ['g', 1000], 斤: ['g', 500], g: ['g', 1], 克: ['g', 1], 两: ['g', 50],
  l: ['ml', 1000], 升: ['ml', 1000], ml: ['ml', 1], 毫升: ['ml', 1], 米: ['m', 1], m: ['m', 1],
}; // prettier-ignore
const counters = '个|只|片|包|袋|瓶|盒|支|条|枚|抽|卷|套|粒|pcs|pieces|pack|packs|count|ct';

const measured = /(\d+(?:\.\d+)?)\s*(kg|千克|公斤|斤|ml|毫升|mL|ML|Kg|KG|l|L|升|g|克|两|米|m)(?![a-zA-Z])/g;
const times = new RegExp(String.raw`^\s*(?:[*xX×]|\/[^\d]{1,3}[*xX×])\s*(\d{1,4})`);
const counted = new RegExp(String.raw`(\d{1,5})\s*(?:${counters})(?![a-z])`, 'g');

/**
 * Things of which a title tells how much they hold, how large they are or how deep they may go, and not how much of
 * something is sold.
 */
const holds =
  /[杯壶罐碗桶箱柜盆瓶衣裤裙鞋衫袜帽码]|(?<!火)锅|羽绒|保温|防水|手表|背包|(?:^|[^a-z])(?:bottle|cup|mug|jug|tumbler|flask|kettle|container|bag|backpack|shirt|dress|coat|shoe|watch|waterproof)s?(?![a-z])/;

/**
 * The size of the pack that a title or the chosen variant names: "500g*3袋" is 1500 g. Undefined where it names none, or
 * several that differ: a bottle of 500 ml in a set with one of 350 ml has no size of its own.
 */
export const packSizeOf = once((title: string): PackSize | undefined => {
  if (holds.test(title.replace(/\d+\s*[瓶罐杯桶箱]/g, '').toLowerCase())) return undefined;
  const sizes: PackSize[] = [];
  for (const match of title.matchAll(measured)) {
    const [unit, scale] = measures[match[2]?.toLowerCase() ?? ''] ?? [];
    if (!unit || !scale) continue;
    const many = times.exec(title.slice(match.index + match[0].length));
    sizes.push({
      unit,
      amount: Number(match[1]) * scale * Number(many?.[1] ?? 1),
      text: match[0] + (many?.[0] ?? ''),
    });
  }
  if (sizes.length === 0) {
    for (const match of title.matchAll(counted))
      sizes.push({ unit: 'piece', amount: Number(match[1]), text: match[0] });
  }
  const [first] = sizes;
  const alike = sizes.every((one) => one.unit === first?.unit && one.amount === first.amount);
  return first && alike && first.amount > 0 ? first : undefined;
});

/** A price in minor units by the measure of its pack; undefined where the pack names none. Formula: price ÷ size × per. */
export function unitPriceOf(minor: number, title: string): UnitPrice | undefined {
  const size = packSizeOf(title);
  if (!size) return undefined;
  const per = size.unit === 'g' || size.unit === 'ml' ? 100 : 1;
  return { minor: (minor / size.amount) * per, per, unit: size.unit, size };
}

/**
 * What a pack of `mine` would cost at the price of another pack, in whole minor units; undefined where both hold the
 * same, or measure other things, or where one is not known. Formula: price ÷ pack × my pack.
 */
export function inPackOf(
  minor: number,
  pack: PackSize | undefined,
  mine: PackSize | undefined,
): number | undefined {
  if (!pack || !mine || pack.unit !== mine.unit || pack.amount === mine.amount) return undefined;
  return Math.round((minor / pack.amount) * mine.amount);
}
