// A printed price: the amount, its currency, whether it is a range, a starting or a reduced price.
import { currencyOf, isUnique, maySign, signAfter, signBefore, type Place } from './currencies';
import { shifted } from './decimal';
import { parseDecimal, plain } from './printed-number';

/** What a price text says. A range has low and high and no amount. Amounts are decimal strings as printed. */
export interface ParsedPrice {
  amount?: string;
  low?: string;
  high?: string;
  /** ISO 4217; absent where the sign is shared and the place does not settle it. */
  currency?: string;
  /** A currency sign or code stood beside the amount. */
  signed: boolean;
  /** The words right before the amount: "券后", "国补领后价". */
  label?: string;
  /** "from", "起": the lowest of several. */
  from?: true;
  /** The price before a reduction, where the text names it as such. */
  original?: string;
}

// Letters of alphabets, without Chinese, Japanese and Korean, which stand against numbers without a space. Spelled out,
// because the regular expression engine takes milliseconds to set up \p{L}.
const wordStart = /^[a-zA-Z\u00aa-\u1fff\u2c00-\u2dff]/;
const wordEnd = /[a-zA-Z\u00aa-\u1fff\u2c00-\u2dff]-?$/;

interface Token {
  amount: string;
  /** The power of ten of a word behind the number: 4 for 万. */
  power: number;
  sign: string;
  /** The sign stands before the amount. */
  leads: boolean;
  before: string;
  after: string;
  start: number;
  end: number;
}

// Not within "1.2.3" or "14:05", and not beside a mask or a glyph of a private font, which hide digits: "¥1?9".
const pattern =
  /(?<![\d?●█\ue000-\uf8ff][.,:]?)(?:\d{1,3}(?:[ .,'’_]\d{3})+(?!\d)(?:[.,](?: ?\d{1,2}|\d{4})(?!\d))?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d+(?:[.,] ?\d+)?|[.,]+\d+(?:[.,]\d+)?)(?![.,:]?(?:[\d?●█\ue000-\uf8ff]|[*xX][*xX\d]))/g;

// All of these look at words in lower case: ignoring case costs the regular expression engine milliseconds to set up.
/** What makes a number beside it something other than a price: shares, counts, instalments, thresholds. */
const notAfter =
  /^ ?(%|[千万亿折期件]|人|条|天|年|月|日(?!元)|小时|分钟|mm\b|cm\b|kg\b|g\b|ml\b|l\b|gb\b|tb\b|x ?\d|days?\b|hours?\b|reviews?\b|stars?\b|stück\b)/;
const notAfterSigned = /^ ?(%|[千万亿折]|\/ ?期|x ?\d+ ?期|\/ ?(month|monat|mese|mois)\b)|^[a-z](?![a-z])/;
const notBefore =
  /(满|第.件|已售|月销|销量|减|每满|立减|[第共×x*#]|\bup to|\bsave|\bspar\w*|节省|已省|运费|邮费)[^\d]{0,3}$/;
const oldBefore =
  /(优惠前|原价|划线价|市场价|吊牌价|专柜价|参考价|was|statt|rrp|msrp|uvp|list price|instead of|avant|prezzo precedente|antes|eredeti|původní cena)\W*$/;
const depositBefore = /(定金|订金|deposit|anzahlung)\W*$/;
/** Jiao written behind the yuan, "12元5角" and "9块9": the first number is not the whole amount. */
const goesOn = /[元块]\d(角|毛|$)/;
/** What makes bare numbers no price: a mask somewhere between them, a date, a fraction, a year, a long number of an order. */
const noBare = /\d[^\d\s]*\?|\?[^\d\s]*\d|\d([-/])\d+\1\d|\d\/\d|[a-z],? (19|20)\d\d$|(^|[^\d.,])\d{9}/;
const fromWords =
  /(?:^|[\s(])(from|ab|desde|à partir de|a partir de|a partire da|from:|od|от|från|vanaf|alkaen|最低)\W*$/;

interface Beside {
  sign: string;
  leads: boolean;
  /** Text before and after, without the sign. */
  before: string;
  after: string;
}

const told = (words: RegExp, text: string) => text !== '' && words.test(text.toLowerCase());

/** The sign beside an amount: a code over a shared sign ("$1,190.00 AUD"), else the one before it. */
function signBeside(before: string, after: string): Beside {
  const lead = signBefore(before);
  const left = lead ? before.trimEnd().slice(0, -lead.length) : before;
  const code = lead && !isUnique(lead) ? signBefore(left) : '';
  if (isUnique(code))
    return { sign: code, leads: true, before: left.trimEnd().slice(0, -code.length), after };
  const trail = isUnique(lead) ? '' : signAfter(after);
  const trails = trail !== '' && (lead === '' || isUnique(trail));
  return {
    sign: trails ? trail : lead,
    leads: lead !== '',
    before: left,
    after: trails ? after.slice(after.toLowerCase().indexOf(trail) + trail.length) : after,
  };
}

/** Currencies of a thousand parts, always printed with all three digits: "1.250" is one dinar and a quarter. */
const inMills = /BHD|JOD|KWD|LYD|OMR|TND/;
const powers: Record<string, number> = { 千: 3, 万: 4, 亿: 8 };

function tokens(text: string, place: Place): Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const number = match[0];
    const tail = text.slice(match.index + number.length);
    const scale = /^ ?[千万亿](?! ?[$¥€£])/.exec(tail)?.[0] ?? '';
    const rest = tail.slice(scale.length);
    const { sign, leads, before, after } = signBeside(text.slice(0, match.index), rest);
    // "€2 71", "2€71": shops set the cents apart without a mark.
    const cents =
      sign && !/[.,]\d{1,2}$/.test(number)
        ? /^(?: |[€£$](?=..$))(\d{2})(?= ?(;|$))/.exec(rest)?.[1]
        : undefined;
    const amount = parseDecimal(number, inMills.test(currencyOf(sign, place) ?? '')) ?? '';
    const power = powers[scale.trim()] ?? 0;
    return {
      amount: power && amount ? shifted(amount, power) : amount + (cents ? `.${cents}` : ''),
      power,
      sign,
      leads,
      before,
      after,
      start: before.length,
      end: text.length - after.length,
    };
  });
}

/** Whether an amount in the text stands beside a currency sign. */
export function hasSign(text: string): boolean {
  if (!maySign.test(text.toLowerCase())) return false;
  const line = plain(text);
  for (const match of line.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (signBefore(line.slice(0, match.index)) || signAfter(line.slice(end))) return true;
  }
  return false;
}

function fits(token: Token): boolean {
  const { amount, before, after, sign } = token;
  // "-¥50" is a reduction; between two amounts the dash makes a range.
  if (amount === '' || /[?*]\s*$|^(\D*[\s($¥€£])?-$/.test(before) || /^\s*[?]/.test(after)) return false;
  if (told(notBefore, before)) return false;
  if (sign !== '') return !told(notAfterSigned, after);
  // Without a sign "1.2万" counts something, unless it is one end of a range.
  if (token.power && !/[-~至到]\||\|[-~至到]|^\|$/.test(`${before}|${after}`)) return false;
  if (after + before === '') return true;
  if (wordStart.test(after) && after.toLowerCase() !== 'x') return false;
  return !told(notAfter, after) && !wordEnd.test(before);
}

const labelBefore = (text: string) => /([\u3400-\u9fff]{1,12})[:\s]*$/.exec(text)?.[1];
const between = /^ ?(?:起)? ?(?:-|~|–|—|至|到|to|bis|до) ?$/;

/**
 * Reads a price text. Amounts beside a currency sign win over bare numbers; percentages, counts, instalments,
 * thresholds and masked amounts ("¥1?99") are no prices. Undefined when no amount can be told.
 */
export function parsePrice(text: string, place: Place = {}): ParsedPrice | undefined {
  const line = plain(text);
  if (line.length > 400) return undefined;
  const all = tokens(line, place).filter(fits);
  const signed = all.filter((token) => token.sign !== '');
  if (told(goesOn, line) || (signed.length === 0 && told(noBare, line))) return undefined;
  const pool = signed.length > 0 ? signed : all;
  const chosen = pool.find((token) => !told(oldBefore, token.before) && !told(depositBefore, token.before));
  // The first price counts, also where a range of others follows it.
  const range = all.slice(0, chosen && all.indexOf(chosen) + 1).find((token, index) => {
    const next = all[index + 1];
    return (
      next !== undefined &&
      // "Set of 6 – € 20" is a count and a price.
      (token.sign !== '' || !next.leads) &&
      between.test(line.slice(token.end, next.start).toLowerCase()) &&
      (signed.length > 0 || all.length === 2)
    );
  });
  if (range) {
    const high = all[all.indexOf(range) + 1] as Token;
    const currency = currencyOf(range.sign || high.sign, place);
    // "1-1.5万" has one word for both ends, "99-1.2万" has it for the second.
    const shared = !range.power && Number(range.amount) < Number(high.amount) / 10 ** high.power;
    const low = shared ? shifted(range.amount, high.power) : range.amount;
    if (Number(low) < Number(high.amount)) {
      return {
        low,
        high: high.amount,
        signed: signed.length > 0,
        ...(currency ? { currency } : {}),
      };
    }
    if (signed.length === 0) return undefined;
  }
  if (!chosen) return undefined;
  const currency = currencyOf(chosen.sign, place);
  const label = labelBefore(chosen.before);
  const old = pool.find((token) => token !== chosen && told(oldBefore, token.before));
  return {
    amount: chosen.amount,
    signed: chosen.sign !== '',
    ...(currency ? { currency } : {}),
    ...(label ? { label } : {}),
    ...(/^ ?(起|부터|~|от)/.test(chosen.after) || told(fromWords, chosen.before)
      ? { from: true as const }
      : {}),
    ...(old ? { original: old.amount } : {}),
  };
}
