// The sites whose product pages carry data that is known by its names, apart from the list of sites as its readers are.
import type { DataCues } from '../read/by-data';
import { lazadaData } from './lazada/data';
import { pinduoduoData } from './pinduoduo/data';
import { shopeeData } from './shopee/data';
import { tiktokShopData } from './tiktok-shop/data';
import { xiaohongshuData } from './xiaohongshu/data';

/** By site id; the others are read by what their pages show and what standards structure. */
export const marketData: Record<string, DataCues | undefined> = {
  lazada: lazadaData,
  pinduoduo: pinduoduoData,
  shopee: shopeeData,
  'tiktok-shop': tiktokShopData,
  xiaohongshu: xiaohongshuData,
};
