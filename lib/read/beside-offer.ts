// What Chinese product pages print around an offer: delivery and its fee, stock, promotions, badges, and who is looking.
import { parsePrice } from '../printed-price';
import { parseBucket } from './bucket';
import type { Page } from './page';
import { placeOf } from './scan';
import { isSeen } from './seen';
import { put, witness } from './witness';
import type { Offer } from '../reading';

/** How many texts before and after the title belong to the offer; further down stand reviews and other items. */
const [above, below] = [25, 170];
/** A region names a province, a city and a district; whatever is finer is nobody's business. */
const longestRegion = 14;

const free = /^(?:快递|[运邮]费|配送费?)?[:：\s]*(?:免运费|免邮费?|包邮)$/;
const fee = /^(?:快递|[运邮]费|配送费)[:：\s]*[¥￥]?\s*\d+(?:\.\d{1,2})?\s*元?$/;
const way = /^([\u3400-\u9fff]{2,12})\s+至\s+([\u3400-\u9fff ]{2,30})$/;
const stockWords = /^(?:库存|剩余|仅剩|仅余|还剩)[:：\s]*(\d[\d,.]*[万+]*)\s*[件个只套条台瓶盒]?$/;
const deal =
  /满\s*[¥￥]?\d+(?:\.\d+)?\s*(?:元|件)?[\s,，]*(?:立?减|打|享|赠|送)|第\s*[二2两三3]\s*件|买\s*\d+\s*(?:送|赠|免)|[二三2-5]\s*件\s*\d(?:\.\d)?\s*折|^赠(?:品|送)?[:：\s]/;
const badge =
  /^(?:百亿补贴|聚划算|官方立减|国家补贴|政府补贴|国补|限时秒杀|限时(?:折扣|特惠|抢购)|跨店满减|双11|双12|618|自营)$/;

const how = 'words beside the offer';

/** What a page offers to those who are signed out, and to those who are signed in. */
const viewers: [boolean, RegExp][] = [
  [false, /^(?:亲[，,]|你好[，,])?请(?:先)?登录$/],
  [true, /^(?:退出|退出登录)$/],
];

/** The texts around an element, with where they stand. */
function* around(page: Page, from: number): Generator<{ said: string; element: Element; next: string }> {
  const { texts, words } = page.scan;
  for (let place = Math.max(0, from - above); place < Math.min(texts.length, from + below); place += 1) {
    const said = words[place] ?? '';
    const element = texts[place]?.parentElement;
    if (said !== '' && said.length <= 60 && element) yield { said, element, next: words[place + 1] ?? '' };
  }
}

type Delivery = Exclude<Offer['delivery'], undefined | { unread: string }>;

/** What one text says of the delivery, its words cut where an address begins; undefined where it says nothing of it. */
function deliveryOf(said: string, next: string): Delivery | undefined {
  const to = /^(?:配?送至|送到)[:：]?\s*(.*)$/.exec(said);
  const line = way.exec(said);
  const region = (to ? to[1] || next : line?.[2])?.trim() ?? '';
  const named = /^[\u3400-\u9fff]/.test(region)
    ? { to: region.split(' ').slice(0, 3).join(' ').slice(0, longestRegion) }
    : undefined;
  const paid = fee.test(said) ? parsePrice(said.replace(/^\D+/, ''), { currency: 'CNY' })?.amount : undefined;
  const cost = free.test(said) ? '0' : paid;
  if (cost === undefined && !named) return undefined;
  const text = named ? said.slice(0, said.length - (to?.[1] ?? line?.[2] ?? '').length) + named.to : said;
  return { text, ...(line?.[1] && { from: line[1] }), ...named, ...(cost !== undefined && { fee: cost }) };
}

/**
 * Adds what stands around the title, told by its words. The viewer is kept as signed in or not, never by name; a region
 * no finer than a district.
 */
export function putBeside(offer: Offer, page: Page, title: Element | undefined): void {
  const from = title ? placeOf(page.scan, title) : 0;
  const badges = new Set<string>();
  const deals = new Map<string, Element>();
  const delivery: { parts: Partial<Delivery>; said: string[]; element?: Element } = { parts: {}, said: [] };
  for (const { said, element, next } of around(page, from)) {
    const stock = stockWords.exec(said);
    const likely = stock ?? (badge.test(said) || deal.test(said) || /[快运邮送至]/.test(said));
    if (!likely || !isSeen(element) || element.closest('header,footer,nav')) continue;
    if (stock) put(offer, 'stock', parseBucket(stock[1] ?? ''), witness(how, said, element));
    else if (badge.test(said)) badges.add(said);
    else if (deal.test(said)) deals.set(said, element);
    else {
      const part = deliveryOf(said, next);
      if (!part) continue;
      // What stands nearest to the title comes first and holds.
      delivery.parts = { ...part, ...delivery.parts };
      delivery.said.push(part.text);
      delivery.element ??= element;
    }
  }
  const text = delivery.said.join(' · ').slice(0, 120);
  if (text !== '') put(offer, 'delivery', { ...delivery.parts, text }, witness(how, text, delivery.element));
  if (badges.size > 0) put(offer, 'badges', [...badges].slice(0, 12), witness(how, [...badges].join(' ')));
  const [first] = deals.values();
  if (first)
    put(
      offer,
      'coupons',
      [...deals.keys()].slice(0, 20).map((text) => ({ text })),
      witness(how, [...deals.keys()].join(' '), first),
    );
  for (const [signedIn, said] of viewers) {
    const place = page.scan.words.findIndex((word) => said.test(word));
    const element = page.scan.texts[place]?.parentElement;
    // Beside these words the page may greet a person: only the words themselves are kept.
    if (element && isSeen(element))
      put(offer, 'viewer', { signedIn }, witness(how, page.scan.words[place] ?? '', element));
  }
}

/** How many small pictures stand around a large one: its gallery. Undefined where none or a whole list does. */
function galleryOf(image: Element): number | undefined {
  let box = image.parentElement;
  for (let step = 0; box && step < 5; step += 1, box = box.parentElement) {
    const small = [...box.getElementsByTagName('img')].filter(({ width, height }) => {
      const side = Math.min(width, height);
      return side >= 30 && side <= 120 && width < 2 * height && height < 2 * width;
    });
    if (small.length > 1) return small.length <= 20 ? small.length : undefined;
  }
  return undefined;
}

/**
 * The largest picture beside or above the title (further down stand those of the description) with its own size, how
 * many its gallery has, and whether a film stands on the page.
 */
export function putPicture(offer: Offer, page: Page, title: Element): void {
  const near = title.getBoundingClientRect().top;
  let best: { image: HTMLImageElement; area: number } | undefined;
  for (const image of page.document.images) {
    const { width, height, top } = image.getBoundingClientRect();
    const square = width > 180 && height > 180 && width < 2.2 * height && height < 2.2 * width;
    // What has not loaded, or is drawn much larger than it is, is an icon in its place.
    const whole = image.naturalWidth >= 200 && image.naturalHeight >= 200;
    if (
      top - near > -900 &&
      top - near < 300 &&
      square &&
      whole &&
      width * height > (best?.area ?? 0) &&
      isSeen(image)
    )
      best = { image, area: width * height };
  }
  if (!best || !/^https?:/.test(best.image.currentSrc)) return;
  const { naturalWidth: width, naturalHeight: height, currentSrc: url } = best.image;
  const video = page.document.querySelector('video') !== null;
  const count = galleryOf(best.image);
  put(
    offer,
    'picture',
    { url: url.slice(0, 2000), width, height, ...(video && { video }), ...(count && { count }) },
    witness('largest picture', best.image.alt, best.image),
  );
}
