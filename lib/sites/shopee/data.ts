// Where the data of a Shopee product page has what: amounts are a hundred thousand times those that are printed.
import type { DataCues } from '../../read/by-data';

export const shopeeData: DataCues = {
  marker: '"cachedMap"',
  scale: 5,
  itemId: 'item.item_id|item.itemid',
  title: 'item.title|item.name',
  shop: 'shop_detailed.name',
  brand: 'item.brand',
  rating: 'product_review.rating_star|item_rating.rating_star',
  reviewCount: 'product_review.total_rating_count|item.cmt_count',
  sales: 'product_review.historical_sold|item.historical_sold',
  currency: 'item.currency',
  low: 'product_price.price.range_min|product_price.price.single_value|item.price_min',
  high: 'product_price.price.range_max|product_price.price.single_value|item.price_max',
  skus: 'item.models',
  sku: { id: 'model_id|modelid', name: 'name', price: 'price', stock: 'stock' },
};
