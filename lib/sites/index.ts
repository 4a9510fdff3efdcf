// The list of known sites, and which one a URL belongs to.
import { hostOf } from '../host';
import type { SiteKinds } from '../read/page';
import { compass } from './compass/site';
import type { Site } from './contract';
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
import { wanxiangtai } from './wanxiangtai/site';

export const sites: Site[] = [
  taobao,
  jd,
  site1688,
  taobaoSeller,
  sycm,
  wanxiangtai,
  jingmai,
  shangzhi,
  jzt,
  pddSeller,
  doudian,
  compass,
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
  return best ?? general(host);
}

/** What a page of the site has to know of it. */
export const kindsOf = ({ id, pages, ownReaders }: Site): SiteKinds => ({
  id,
  pages,
  ...(ownReaders && { ownReaders }),
});
