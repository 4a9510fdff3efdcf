// Where the data of a Lazada item page has what: choices by their path through properties, prices and stock by their id.
import type { DataCues } from '../../read/by-data';

export const lazadaData: DataCues = {
  marker: '__moduleData__',
  itemId: 'primaryKey.itemId',
  title: 'product.title',
  shop: 'seller.name',
  brand: 'product.brand.name',
  shopAt: '.seller-name__detail-name',
  brandAt: '.pdp-product-brand__brand-link',
  rating: 'ratings.average',
  reviewCount: 'ratings.rateCount|ratings.reviewCount',
  currency: 'tracking.core.currencyCode|tracking.currencyCode',
  chosen: 'primaryKey.skuId',
  skus: 'skuBase.skus',
  sku: { id: 'skuId', name: '', infos: 'skuInfos', price: 'price.salePrice.value', stock: 'stock' },
};
