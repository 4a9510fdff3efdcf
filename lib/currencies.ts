// What shops write for a currency, which ISO 4217 codes it can stand for, and which one a country means by it.

/**
 * Signs and words = the codes they can stand for, the usual first; several are settled by the country. Words stand as
 * whole words only.
 */
const written =
  '€ euro euros=EUR|$=USD CAD AUD NZD HKD SGD MXN ARS CLP COP TWD UYU BND FJD JMD TTD DOP CUP NAD|' +
  'us$ u$s=USD|ca$ c$=CAD|a$ au$=AUD|nz$=NZD|hk$=HKD|s$ sg$=SGD|nt$ nt=TWD|mx$ mex$=MXN|ar$=ARS|' +
  'cl$ clp$=CLP|co$=COP|r$=BRL|bz$=BZD|rd$=DOP|j$=JMD|tt$=TTD|$u=UYU|mop$=MOP|£=GBP EGP|¥=CNY JPY|' +
  'rmb cn¥ 人民币 圆=CNY|jp¥ 円=JPY|元=CNY TWD HKD|圓=TWD CNY|₩ 원=KRW|₹=INR|rs ₨=INR PKR LKR NPR MUR|₽=RUB|' +
  'руб рублей р=RUB BYN|грн ₴=UAH|тг тенге ₸=KZT|лв=BGN|kč=CZK|zł zl=PLN|ft=HUF|lei=RON MDL|' +
  'kr=SEK NOK DKK ISK|kr.=DKK SEK NOK ISK|kn=HRK|din=RSD|fr. sfr. chf.=CHF|₺ tl=TRY|₪ ש״ח=ILS|' +
  '฿ บาท=THB|₫ đ vnđ=VND|rp=IDR|rm=MYR|₱=PHP|₦=NGN|ksh=KES|s/=PEN|₡=CRC|৳=BDT|៛=KHR|₮=MNT|gh₵=GHS|' +
  '₾=GEL|₼=AZN|֏=AMD|تومان=IRT|ر.س=SAR|ريال=SAR QAR OMR YER IRR|د.إ=AED|درهم dhs=AED MAD|ر.ق=QAR|' +
  'ر.ع=OMR|د.ك=KWD|د.ب=BHD|د.ا=JOD|جنيه ج.م=EGP|r=ZAR|¤=XXX';
const signs: Record<string, string> = {};
for (const entry of written.split('|')) {
  const [names = '', meanings = ''] = entry.split('=');
  for (const name of names.split(' ')) signs[name] = meanings;
}
// Some are written with a space before the dollar as well, some with a dot behind them.
for (const name of 'us ca au nz hk nt mx r'.split(' ')) signs[`${name} $`] = signs[`${name}$`] ?? '';
for (const name of 'rs руб р грн тг лв s/'.split(' ')) signs[`${name}.`] = signs[name] ?? '';

const codes =
  'EUR USD GBP CNY JPY KRW TWD HKD SGD CAD AUD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN HRK RSD RUB BYN UAH KZT ' +
  'TRY ILS AED SAR QAR KWD BHD OMR JOD TND LYD EGP MAD ZAR NGN KES GHS INR PKR LKR NPR BDT THB VND IDR MYR PHP MXN ' +
  'BRL ARS CLP COP PEN UYU CRC DOP MOP MDL GEL AMD AZN IRR JMD TTD BND FJD DEM';
for (const code of codes.split(' ')) signs[code.toLowerCase()] = code;

/**
 * Country (top-level domain or language region) → the currency its shops mean by a shared sign: a currency's code
 * begins with its country's (ISO 4217).
 */
export const countries: Record<string, string> = { uk: 'GBP', mu: 'MUR' };
for (const code of codes.split(' ')) countries[code.slice(0, 2).toLowerCase()] = code;

/** Top-level domains that are sold to everybody and say nothing of a country. */
const open = new Set(['co', 'is', 'md', 'in']);

/** Where a price stands: the page's host, its language ("en-CA") and a currency the page declares. */
export interface Place {
  host?: string;
  lang?: string;
  currency?: string;
  /** Nothing else is known of the place: a shared sign stands for what it usually does, "$" for USD. */
  usual?: true;
}

const longest = Math.max(...Object.keys(signs).map((sign) => sign.length));
/** First and last characters of all signs: most numbers stand beside none of them. */
const firsts = new Set(Object.keys(signs).map((sign) => sign[0]));
const lasts = new Set(Object.keys(signs).map((sign) => sign.at(-1)));
const letter = /[a-zA-Z\u00aa-\u1fff\u2c00-\u2dff]/;
/** Two letters that would make one word; Chinese and Korean words stand close to others. */
const oneWord = (left: string | undefined, right: string | undefined) =>
  left !== undefined && right !== undefined && letter.test(left) && letter.test(right);

const bareSigns = Object.keys(signs).map((sign) => sign.replace(/[./]$/, ''));
/** What every text with a currency sign fits, in lower case: a quick look at those that hold a number only. */
export const maySign = new RegExp(
  `[${bareSigns.join('').replace(/[\sa-zà-ž.]/g, '')}\uff04-\uffe6]|(?:^|[^a-zà-ž])(?:${bareSigns
    .filter((sign) => /^[a-zà-ž]+$/.test(sign))
    .join('|')})(?![a-zà-ž])`,
);

/** The currency sign a text ends with, a space allowed: "from US $" → "us $". "" for none. */
export function signBefore(text: string): string {
  const tail = (text.endsWith(' ') ? text.slice(-longest - 2, -1) : text.slice(-longest - 1)).toLowerCase();
  if (!lasts.has(tail.at(-1))) return '';
  for (let length = Math.min(longest, tail.length); length > 0; length -= 1) {
    const sign = tail.slice(-length);
    if (sign in signs && !oneWord(tail.at(-length - 1), sign[0])) return sign;
  }
  return '';
}

/** The currency sign a text begins with, a space or a dash for "no cents" allowed: ",- Kr" → "kr". "" for none. */
export function signAfter(text: string): string {
  const head = text
    .slice(0, longest + 5)
    .replace(/^ ?(?:[.,] ?[-–—]{1,2})? ?/, '')
    .toLowerCase();
  if (!firsts.has(head[0])) return '';
  for (let length = Math.min(longest, head.length); length > 0; length -= 1) {
    const sign = head.slice(0, length);
    if (sign in signs && sign.trim() === sign && !oneWord(sign.at(-1), head[length])) return sign;
  }
  return '';
}

/** All ISO codes a sign can stand for; none for what is no sign. */
export const meaningsOf = (sign: string): string[] => signs[sign.trim().toLowerCase()]?.split(' ') ?? [];

/** Whether a sign stands for one currency only. */
export const isUnique = (sign: string): boolean => sign in signs && !signs[sign]?.includes(' ');

/** The country a page sells in, as far as its host or language region tells ("ca"), most telling first. */
function countriesOf(place: Place): string[] {
  const end = place.host?.split('.').at(-1)?.toLowerCase();
  const region = place.lang?.split(/[-_]/).find((part, index) => index > 0 && /^[a-zA-Z]{2}$/.test(part));
  const language = place.lang?.slice(0, 2).toLowerCase();
  const first = place.host?.split('.')[0]?.toLowerCase();
  const spoken = language === 'ja' ? 'jp' : language === 'zh' && !region ? 'cn' : undefined;
  return [end && open.has(end) && !region ? undefined : end, region?.toLowerCase(), first, spoken].filter(
    (found): found is string => found !== undefined && found in countries,
  );
}

/**
 * The ISO code that a sign or code stands for in this place; undefined when it is no currency, or shared by several
 * countries and the place does not tell which.
 */
export function currencyOf(sign: string, place: Place = {}): string | undefined {
  const known = meaningsOf(sign);
  if (known.length <= 1) return known[0];
  if (place.currency && known.includes(place.currency)) return place.currency;
  for (const country of countriesOf(place)) {
    const own = countries[country];
    if (own && known.includes(own)) return own;
  }
  return place.usual || sign === '£' ? known[0] : undefined;
}

/** A code or sign that data declares, as ISO 4217; undefined when it is unknown or shared by several countries. */
export function canonicalCurrency(declared: string | undefined): string | undefined {
  const known = declared === undefined ? [] : meaningsOf(declared);
  return known.length === 1 ? known[0] : undefined;
}
