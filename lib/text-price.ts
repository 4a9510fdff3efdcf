// A price text of any habit, whole: amounts in several pieces, written numbers, names of currencies, a hint beside it.
import { numerals, parseChinese } from './chinese-number';
import { isUnique, meaningsOf, type Place } from './currencies';
import { currenciesNamed, isEnglishForm } from './currency-names';
import { evenText, hasOddDigits, inDigits } from './even-text';
import { parsePrice, type ParsedPrice } from './printed-price';

/** What a price text comes to, as `ParsedPrice` without what is of the page. */
export type TextPrice = Omit<ParsedPrice, 'signed'>;

/** Amounts that are spread over several boxes or written with jiao and fen, in one piece: "¥26 .93", "12元5角8分". */
function inOnePiece(text: string): string {
  const line = /^\S(?: \S){3,}$/.test(text) ? text.replaceAll(' ', '') : text;
  return (
    line
      .replace(/(\d) ?([.,]) ?(?=\d{2}(?!\d))/g, '$1$2')
      .replace(/^(\d{1,3}) (?=\d{2} ?[€£$¥])/, '$1.')
      // A mark that closes the number, and a sign that the code behind it settles: "215, lei", "5 $CAD".
      .replace(/(\d)[.,] (?=[^\s\d]+$)/, '$1 ')
      .replace(/(\d ?)[$£¥] ?(?=[A-Z]{3}$)/, '$1')
      // Beside a sign only: "27W" are watts.
      .replace(
        /([$€£¥] ?\d+(?:\.\d{1,2})?)([kKwW])(?![\p{L}\d])/gu,
        (_, amount: string, letter: string) => `${amount}${/[kK]/.test(letter) ? '千' : '万'}`,
      )
      .replace(/(\d+)[元块](\d)[角毛](?:(\d)分)?/g, (_, yuan, jiao, fen = '') => `${yuan}.${jiao}${fen}元`)
      .replace(/(\d+)[元块]零?(\d)分/g, '$1.0$2元')
      .replace(/(\d+)块(\d)$/g, '$1.$2元')
      .replace(/(^|\D)(\d)[角毛]钱?$/g, '$10.$2元')
  );
}

/** "九十九元" and "壹仟贰佰元伍角" with digits; a text that has digits keeps its characters. */
function withDigits(text: string): string {
  if (/\d/.test(text)) return text;
  const written = new RegExp(`[${numerals}]+(?=[元圆圓块角毛分])`, 'g');
  return text.replace(written, (all) => String(parseChinese(all) ?? all)).replace(/[圆圓]/g, '元');
}

const number = /\d[\d.,'’_٬٫ ]*\d|\d/g;

/** A text that is a number and the name of a currency, with a sign that the price reader knows. */
function withSign(text: string, declared?: string): { text: string; currency?: string } {
  const found = [...text.matchAll(number)];
  const [only] = found;
  if (!only || found.length > 1) return { text };
  const before = text.slice(0, only.index).trim();
  const after = text.slice(only.index + only[0].length).trim();
  // "港币1,088元" are no yuan.
  const name = after === '元' ? before : `${before} ${after}`.trim();
  if (name === '' || /[¤*?%+~]|(?<!\p{L})-|-(?!\p{L})/u.test(name) || meaningsOf(name).length > 0)
    return { text };
  const codes = currenciesNamed(name);
  if (codes.length === 0) return { text };
  const currency = codes.find((code) => code === declared) ?? (codes.length === 1 ? codes[0] : undefined);
  const amount = isEnglishForm(name) ? only[0].replace(/,(?=\d{3})/g, '') : only[0];
  const known = currency !== undefined && isUnique(currency.toLowerCase());
  return { text: `${amount} ${known ? currency : '¤'}`, ...(currency && { currency }) };
}

/** The currency that a text beside the price tells: "€", "DKK/stk", "Pris NOK 899,00". */
export function currencyHinted(hint: string): string | undefined {
  const words = evenText(hint)
    .split(/[\s\d,:;()/*-]+/)
    .filter(Boolean);
  for (const word of words) {
    // In a sentence a short word in small letters is no currency: "din", "kn".
    if (words.length > 2 && /^[a-z]{1,3}$/.test(word)) continue;
    const [usual] = [word, word.replace(/^[.'’]+|[.'’]+$/g, '')].flatMap(meaningsOf);
    if (usual) return usual;
  }
  return undefined;
}

/** What makes a bare number a count or the number of an article. */
const otherCount =
  /\d ?(?![万亿千起]|包邮|到手|券后|封顶)[\u3400-\u9fff]|\d ?(?:pcs?|pieces?|packs?|items?|sold|units?|orders?|sets?|pairs?|people|ratings?|bought|likes?|views?|points?)(?!\p{L})|(?:sku|ean|id|art|mod|model|item|[编货型款单]号)[ .:#№]*(?:no|nr)?[ .:#]*\d/u;
/** A comma before four digits groups by ten thousand or begins the decimals. */
const openComma = /\d,\d{4,}/;
/** Kana, and the words for tax that stand at Japanese prices: their ¥ is a yen. */
const japanese = /[\u3040-\u30ff]|税[込抜]/;
/** "€2 7" may be 2.7, or 2 with a 7 of something else. */
const halfCents = /^\D*[€£$¥] ?\d+ \d$/;
const scaleLeft = /\d ?(?:thousand|tsd|lakh|million|mio|mln|crore|billion|bn|mrd)(?!\p{L})/u;

/**
 * The price of a text. A shared sign is what the place means by it, else what it usually means: "$" is USD. Undefined
 * where no amount can be told.
 */
export function parseTextPrice(written: string, place: Place = {}): TextPrice | undefined {
  const even = evenText(written);
  if (hasOddDigits(even)) return undefined;
  const line = inDigits(inOnePiece(withDigits(even)));
  if (halfCents.test(line) || openComma.test(line) || scaleLeft.test(line.toLowerCase())) return undefined;
  const reduced = /^(?:|([^\d-]{1,6}))-(?=\S)/.exec(line);
  const before = reduced?.[1]?.trim() ?? '';
  if (reduced && (before === '' || meaningsOf(before).length + currenciesNamed(before).length > 0)) {
    const price = parseTextPrice(line.replace('-', ''), place);
    return price?.amount === undefined || price.from ? undefined : { ...price, amount: `-${price.amount}` };
  }
  const { text, currency: named } = withSign(line, place.currency);
  const spoken = japanese.test(text) ? { lang: 'ja' } : {};
  const price = parsePrice(text, { ...spoken, ...place, usual: true });
  if (!price || (!price.signed && otherCount.test(text.toLowerCase()))) return undefined;
  const { signed, currency: own, ...rest } = price;
  const currency = named ?? (own === 'XXX' ? undefined : own) ?? (signed ? undefined : place.currency);
  return { ...rest, ...(currency && { currency }) };
}
