// Where the data of a Xiaohongshu goods page has what, by the names of the blocks that its pages are put together from.
import type { DataCues } from '../../read/by-data';

export const xiaohongshuData: DataCues = {
  marker: '__INITIAL_STATE__',
  title: 'descriptionMain.name|descriptionH5.name',
  shop: 'sellerH5.name|sellerMain.name',
  sales: 'priceH5.itemAnalysisDataText|priceMain.itemAnalysisDataText',
  low: 'priceH5.dealPrice.price|priceMain.dealPrice.price',
  high: 'priceH5.dealPrice.price|priceMain.dealPrice.price',
};
