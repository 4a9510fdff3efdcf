// The list of known sites, and which one a URL belongs to.
import { hostOf } from '../host';
import { aroundWords } from './around-words';
import type { PageKind, SiteKinds } from '../site-kinds';
import { compass } from './compass/site';
import type { Console, Site } from './contract';
import { doudian } from './doudian/site';
import { general } from './general/site';
import { jd } from './jd/site';
import { jingmai } from './jingmai/site';
import { jzt } from './jzt/site';
import { pddSeller } from './pdd-seller/site';
import { shangzhi } from './shangzhi/site';
import { site1688 } from './1688/site';
import { sycm } from './sycm/site';
import { taobao } from './taobao/site';
import { taobaoSeller } from './taobao-seller/site';
import { amazon } from './amazon/site';
import { ebay } from './ebay/site';
import { walmart } from './walmart/site';
import { aliexpress } from './aliexpress/site';
import { shopee } from './shopee/site';
import { lazada } from './lazada/site';
import { tiktokShop } from './tiktok-shop/site';
import { pinduoduo } from './pinduoduo/site';
import { douyin } from './douyin/site';
import { xiaohongshu } from './xiaohongshu/site';
import { kuaishou } from './kuaishou/site';
import { wanxiangtai } from './wanxiangtai/site';
import { guanghe } from './guanghe/site';
import { juhuasuan } from './juhuasuan/site';
import { jdContent } from './jd-content/site';
import { xiaohongshuSeller } from './xiaohongshu-seller/site';
import { xiaohongshuCreator } from './xiaohongshu-creator/site';
import { weixinShop } from './weixin-shop/site';
import { weixinAccount } from './weixin-account/site';
import { weibo } from './weibo/site';
import { kuaishouSeller } from './kuaishou-seller/site';
import { qianchuan } from './qianchuan/site';
import { douyinCreator } from './douyin-creator/site';
import { shopify } from './shopify/site';
import { woocommerce } from './woocommerce/site';

const consoles: Console[] = [
  taobaoSeller,
  sycm,
  wanxiangtai,
  jingmai,
  shangzhi,
  jzt,
  pddSeller,
  doudian,
  compass,
  guanghe,
  juhuasuan,
  jdContent,
  xiaohongshuSeller,
  xiaohongshuCreator,
  weixinShop,
  weibo,
  kuaishouSeller,
  qianchuan,
  douyinCreator,
  shopify,
];

export const sites: Site[] = [
  taobao,
  jd,
  site1688,
  amazon,
  ebay,
  walmart,
  aliexpress,
  shopee,
  lazada,
  tiktokShop,
  pinduoduo,
  douyin,
  xiaohongshu,
  kuaishou,
  weixinAccount,
  ...consoles.map((site): Site => {
    const [id = '', platform, ...hosts] = site.split(' ');
    return { id, platform, hosts, pages: [{ at: '', kind: 'console' }] };
  }),
];

/** The known site whose host fits the URL most closely, else the general one. */
export function siteFor(url: URL): Site {
  const host = hostOf(url);
  let best: Site | undefined;
  let length = 0;
  for (const site of sites) {
    for (const own of site.hosts) {
      if ((host === own || host.endsWith(`.${own}`)) && own.length > length) {
        best = site;
        length = own.length;
      }
    }
  }
  return best ?? (url.pathname.includes('/wp-admin/') ? woocommerce(host) : general(host));
}

/** The platform a page's readings belong to. */
export const platformOf = (url: URL): string => {
  const { platform, id } = siteFor(url);
  return platform ?? id;
};

/** The currency in which the site of an address sells; undefined where it knows none. */
export function currencyOf(url: URL): string | undefined {
  const { currencies = {}, currency: only } = siteFor(url);
  const host = hostOf(url);
  const named = Object.keys(currencies).find((own) => host === own || host.endsWith(`.${own}`));
  return currencies[named ?? ''] ?? only;
}

/** The kind that a known site says a page of this address is; undefined where it leaves that to the page's own cues. */
export const kindAt = (url: URL): PageKind | undefined =>
  siteFor(url).pages.find(({ at }) => new RegExp(at).test(url.hostname + url.pathname))?.kind;

/** What a page at this address has to know of its site. */
export function siteOf(url: URL): SiteKinds {
  const { id, pages, ownReaders, offer, list } = siteFor(url);
  const known = currencyOf(url);
  const currency = known && { currency: known };
  return {
    id,
    pages,
    around: aroundWords,
    ...(ownReaders && { ownReaders }),
    ...(offer && { offer: { ...offer, ...currency } }),
    ...(list && { list: { ...list, ...currency } }),
  };
}
