// What a currency is called in any language: the names Intl knows, and signs and short forms that shops seldom write.
import { languages } from './languages';

/** Seldom signs and short forms → the codes they can stand for. Single Latin letters are left out: "5 L" are litres. */
const shortForms: Record<string, string> = {
  '؋': 'AFN', af: 'AFN', lekë: 'ALL', kz: 'AOA', afl: 'AWG', km: 'BAM', км: 'BAM', bb$: 'BBD', bds$: 'BBD', tk: 'BDT',
  bd: 'BHD', bm$: 'BMD', bn$: 'BND', bs: 'BOB', bs$: 'BSD', b$: 'BSD', br: 'BYN ETB', cub$: 'CUC', cu$: 'CUP', da: 'DZD',
  le: 'EGP', 'e£': 'EGP', 'eg£': 'EGP', جن: 'EGP', ብር: 'ETB', fj$: 'FJD', 'fk£': 'FKP', '₵': 'GHS', fg: 'GNF', g$: 'GYD',
  gy$: 'GYD', nis: 'ILS', र: 'INR', रु: 'INR NPR', دع: 'IQD', ریال: 'IRR', ikr: 'ISK', jm$: 'JMD', jd: 'JOD', دأ: 'JOD',
  сом: 'KGS', cf: 'KMF', fc: 'KMF CDF', kd: 'KWD', ci$: 'KYD', ky$: 'KYD', '₭': 'LAK', 'l£': 'LBP', لل: 'LBP', රු: 'LKR',
  l$: 'LRD', دل: 'LYD', dh: 'MAD', دم: 'MAD', ар: 'MGA', ar: 'MGA', ден: 'MKD', أم: 'MRU', c$: 'NIO CAD', n$: 'NAD', naf: 'ANG',
  nkr: 'NOK', नेरू: 'NPR', रू: 'NPR', 'b/': 'PAB', '₲': 'PYG', gs: 'PYG', leu: 'RON MDL', rf: 'RWF', si$: 'SBD', جس: 'SDG',
  dkr: 'DKK', 's£': 'SYP', لس: 'SYP', db: 'STN', t$: 'TOP', dt: 'TND', دت: 'TND', دج: 'DZD', tsh: 'TZS', ush: 'UGX',
  "so'm": 'UZS', soʻm: 'UZS', fcfa: 'XAF XOF', cfa: 'XOF XAF', 'f cfa': 'XOF', cfpf: 'XPF', fcfp: 'XPF', ec$: 'XCD', cg: 'XCG',
  ƒ: 'XCG ANG AWG', ري: 'YER', zk: 'ZMW', kw: 'ZMW', zig: 'ZWG', 块: 'CNY', 块钱: 'CNY', 港币: 'HKD',
  台币: 'TWD', 新台币: 'TWD', 美金: 'USD', 日币: 'JPY', 日圆: 'JPY', 韩币: 'KRW', 澳币: 'AUD', 澳元: 'AUD', 加币: 'CAD', 加元: 'CAD',
  $us: 'USD', $ca: 'CAD', $au: 'AUD', $nz: 'NZD', $hk: 'HKD', $sg: 'SGD', $mx: 'MXN', $ar: 'ARS', $cl: 'CLP', $co: 'COP',
  $uy: 'UYU', $tt: 'TTD', $bn: 'BND', $bz: 'BZD', $fj: 'FJD', $na: 'NAD', '£gb': 'GBP', '£e': 'EGP', '£l': 'LBP',
}; // prettier-ignore

/** Currencies whose name is known in the plural too; first those of a thousand parts, whose amounts depend on it. */
const counted =
  'BHD JOD KWD LYD OMR TND USD EUR CNY JPY GBP HKD TWD KRW AUD CAD CHF SEK NOK DKK PLN CZK HUF RUB TRY INR BRL MXN';

/** Short forms that stand in English texts only, where the comma groups thousands. */
export const isEnglishForm = (name: string): boolean => /^[bjk]d$/.test(evenName(name));

const evenName = (name: string) =>
  name
    .replace(/[.\u200b-\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

let names: Map<string, Set<string>> | undefined;

function collected(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const key = evenName(name);
    if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(code));
  };
  for (const [name, codes] of Object.entries(shortForms))
    for (const code of codes.split(' ')) add(name, code);
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'currency' });
    for (const code of Intl.supportedValuesOf('currency')) {
      add(display.of(code) ?? '', code);
      add(code, code);
    }
    for (const currency of counted.split(' ')) {
      const format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
      });
      // One, two, few, many and parts of one: the forms that languages tell apart.
      for (const count of [0, 1, 2, 3, 11, 100, 1.5])
        add(format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '', currency);
    }
  }
  return found;
}

/** The ISO 4217 codes of all currencies with this name, seldom sign or code, the usual first; none for any other word. */
export function currenciesNamed(name: string): string[] {
  names ??= collected();
  return [...(names.get(evenName(name)) ?? [])];
}
