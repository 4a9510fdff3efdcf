// Where the data of a TikTok Shop product page has what; amounts are masked ("2?") for visitors who may not see them.
import type { DataCues } from '../../read/by-data';

export const tiktokShopData: DataCues = {
  marker: '"product_info"',
  itemId: 'product_id',
  title: 'product_model.name|product_base.title|title',
  shop: 'seller_model.shop_name|seller.name|seller_name',
  rating: 'review_model.product_overall_score|product_detail_review.product_rating|product_rating',
  reviewCount: 'review_model.product_review_count|product_detail_review.review_count|review_count',
  sales: 'product_model.sold_count|sold_count',
  currency: 'real_price.currency|currency_name',
  skus: 'skus',
  sku: {
    id: 'sku_id',
    name: 'sku_sale_props',
    word: 'prop_value',
    price: 'real_price.price_val|sale_price_decimal',
    stock: 'stock',
  },
};
