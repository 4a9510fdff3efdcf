// Where the data of a Pinduoduo goods page has what: `window.rawData`, amounts in yuan; the price is that of a group.
import type { DataCues } from '../../read/by-data';

export const pinduoduoData: DataCues = {
  marker: 'window.rawData',
  itemId: 'goods.goodsID|goods.goodsId',
  title: 'goods.goodsName',
  shop: 'mall.mallName',
  sales: 'goods.sideSalesTip',
  low: 'goods.minOnSaleGroupPrice|goods.minGroupPrice',
  high: 'goods.maxOnSaleGroupPrice|goods.maxGroupPrice',
  skus: 'goods.skus',
  sku: { id: 'skuId', name: 'specs', word: 'spec_value', price: 'groupPrice', stock: 'quantity' },
};
