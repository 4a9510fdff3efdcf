// How an operator gets to each console: the page a round begins on, others worth opening, and what each should show.
import type { MeasureId } from '../vocabulary/measures';
import type { Topic } from '../vocabulary/topics';

export interface DeskPage {
  topic: Topic;
  /** What operators call it, where that is not the name of its site: a key of the words of the plan. */
  name?: 'subway' | 'super' | 'index' | 'seckill';
  /** Address without "https://"; "*" in front stands for the host of the operator's own shop. */
  at: string;
  /** The measures it should show; what none of its readings has is said to have never come. */
  shows?: MeasureId[];
  /** The measures its console's labels name, where the source does not tell on which of its pages each stands. */
  some?: MeasureId[];
  /** Kinds of tables, as `table-kinds.ts` names them. */
  tables?: string[];
}

export interface Desk {
  /** Id of the site. */
  site: string;
  /** The first is where a round begins. */
  pages: [DeskPage, ...DeskPage[]];
  /** Where addresses were found: `seen`, in what programs for these pages name (2026-11); `unconfirmed`, no page of it. */
  found: 'seen' | 'unconfirmed';
}

const desk = (site: string, ...pages: Desk['pages']): Desk => ({ site, pages, found: 'seen' });
const trade: MeasureId[] = ['gmv', 'orders', 'buyers', 'visitors', 'conversion'];
/** 生意参谋 counts the lines of orders, not orders. */
const onTaobao: MeasureId[] = trade.map((id) => (id === 'orders' ? 'sub-orders' : id));
const content: MeasureId[] = ['content-readers', 'followers'];
const spent: MeasureId[] = ['ad-cost', 'ad-impressions', 'ad-clicks', 'ad-roi'];

/**
 * Where neither measures nor tables stand, no source says what the page shows. The operator's own backend, at whatever
 * address they allow, is not here: what its pages are is told by its menu.
 */
export const desks: Desk[] = [
  desk(
    'taobao-seller',
    { topic: 'home', at: 'myseller.taobao.com/home.htm/QnworkbenchHome/', shows: ['to-ship', 'shop-score'] },
    { topic: 'goods', at: 'myseller.taobao.com/home.htm/SellManage/on_sale', tables: ['goods'] },
    { topic: 'market', at: 'myseller.taobao.com/home.htm/starb/price-home' },
  ),
  desk(
    'sycm',
    { topic: 'data', at: 'sycm.taobao.com/portal/home.htm', shows: onTaobao, tables: ['daily', 'sources'] },
    { topic: 'data', at: 'sycm.taobao.com/cc/item_rank', tables: ['goods-traffic'] },
    // Where 阿里指数 lives on.
    { topic: 'market', name: 'index', at: 'sycm.taobao.com/mc/free/market_rank', tables: ['rival-ranks'] },
    { topic: 'market', at: 'sycm.taobao.com/mc/free/ci_item?activeKey=itemLoss', tables: ['rival-items'] },
  ),
  desk(
    'wanxiangtai',
    {
      topic: 'ads',
      at: 'one.alimama.com/index.html#!/manage/search',
      some: spent,
      tables: ['plans', 'keywords'],
    },
    // Where 超级推荐 lives on.
    {
      topic: 'ads',
      name: 'super',
      at: 'one.alimama.com/index.html#!/manage/display',
      some: spent,
      tables: ['plans', 'audiences'],
    },
  ),
  // 直通车, the forerunner of 万相台: its labels are known, its host with them, and no page of it.
  {
    site: 'wanxiangtai',
    pages: [
      { topic: 'ads', name: 'subway', at: 'subway.simba.taobao.com/', some: spent, tables: ['keywords'] },
    ],
    found: 'unconfirmed',
  },
  desk('guanghe', { topic: 'off-site', at: 'creator.guanghe.taobao.com/page/', shows: content }),
  desk('juhuasuan', {
    topic: 'campaigns',
    at: 'freeway.ju.taobao.com/front/sellerHome.htm',
    tables: ['campaigns', 'campaign-goods'],
  }),
  desk(
    'jingmai',
    {
      topic: 'home',
      at: 'shop.jd.com/jdm/home',
      shows: ['gmv', 'paid-orders', 'orders', 'refund-amount', 'refund-orders'],
    },
    { topic: 'orders', at: 'shop.jd.com/jdm/trade/orders/order-list', tables: ['orders'] },
    {
      topic: 'after-sales',
      at: 'shop.jd.com/jdm/trade/after-sale/independent-after-sale/list',
      tables: ['refunds'],
    },
  ),
  // 京东秒杀: one enrols inside 京麦; no source names the page, so the operator opens it from its menu.
  {
    site: 'jingmai',
    pages: [
      {
        topic: 'campaigns',
        name: 'seckill',
        at: 'shop.jd.com/jdm/mkt/',
        tables: ['campaigns', 'campaign-goods'],
      },
    ],
    found: 'unconfirmed',
  },
  desk('shangzhi', {
    topic: 'data',
    at: 'jdsz.jd.com/szweb',
    some: trade,
    tables: ['daily', 'sources'],
  }),
  desk('jzt', { topic: 'ads', at: 'jzt.jd.com/', some: spent, tables: ['plans', 'keywords'] }),
  desk('jd-content', { topic: 'off-site', at: 'dr.jd.com/jm/#/n/post-center.html', shows: content }),
  desk(
    'pdd-seller',
    { topic: 'home', at: 'mms.pinduoduo.com/home/', shows: ['to-ship'] },
    { topic: 'goods', at: 'mms.pinduoduo.com/goods/goods_list', tables: ['goods'] },
    {
      topic: 'data',
      at: 'mms.pinduoduo.com/sycm/search_data/plate',
      shows: ['visitors', 'gmv', 'orders', 'conversion', 'buyers', 'page-views', 'order-value'],
    },
    {
      topic: 'data',
      at: 'mms.pinduoduo.com/sycm/stores_data/operation',
      some: ['refund-amount', 'refund-orders', 'consumer-score', 'reply-rate', 'intervention-rate'],
    },
  ),
  desk(
    'doudian',
    { topic: 'home', at: 'fxg.jinritemai.com/ffa/mshop/homepage/index', shows: ['to-ship', 'shop-score'] },
    { topic: 'goods', at: 'fxg.jinritemai.com/ffa/g/list', tables: ['goods'] },
  ),
  desk('compass', {
    topic: 'data',
    at: 'compass.jinritemai.com/shop',
    some: ['gmv', 'orders', 'buyers', 'user-paid', 'refund-amount'],
  }),
  desk('qianchuan', {
    topic: 'ads',
    at: 'qianchuan.jinritemai.com/uni-prom',
    shows: spent,
    tables: ['plans'],
  }),
  desk('douyin-creator', { topic: 'off-site', at: 'creator.douyin.com/creator-micro/home', shows: content }),
  desk(
    'xiaohongshu-seller',
    { topic: 'home', at: 'ark.xiaohongshu.com/', shows: trade },
    { topic: 'after-sales', at: 'ark.xiaohongshu.com/app-order/aftersale/list', tables: ['refunds'] },
    { topic: 'market', at: 'ark.xiaohongshu.com/app-datacenter/market/note-rank' },
  ),
  desk('xiaohongshu-creator', { topic: 'off-site', at: 'creator.xiaohongshu.com/new/home', shows: content }),
  desk(
    'weixin-shop',
    { topic: 'home', at: 'store.weixin.qq.com/shop/home', shows: ['gmv', 'orders'] },
    { topic: 'orders', at: 'store.weixin.qq.com/shop/order/list', tables: ['orders'] },
    { topic: 'goods', at: 'store.weixin.qq.com/shop/goods/list', tables: ['goods'] },
  ),
  desk('weixin-account', { topic: 'off-site', at: 'mp.weixin.qq.com/cgi-bin/home', shows: content }),
  desk('weibo', { topic: 'off-site', at: 'me.weibo.com/content/video', shows: content }),
  desk(
    'kuaishou-seller',
    { topic: 'home', at: 's.kwaixiaodian.com/zone/home', shows: ['to-ship'] },
    { topic: 'orders', at: 's.kwaixiaodian.com/zone/order/list', tables: ['orders'] },
    { topic: 'goods', at: 's.kwaixiaodian.com/zone/goods/v1/list', tables: ['goods'] },
    {
      topic: 'data',
      at: 'syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
      shows: ['gmv', 'orders', 'units-sold', 'refund-amount'],
    },
  ),
  desk(
    '1688',
    { topic: 'home', at: 'work.1688.com/home/index.htm', shows: ['quality-refund-rate'] },
    { topic: 'data', at: 'sycm.1688.com/ms/home/home', shows: ['visitors', 'gmv'], tables: ['sources'] },
  ),
  desk(
    'amazon',
    { topic: 'home', at: 'sellercentral.amazon.com/gp/homepage.html', shows: ['gmv', 'units-sold'] },
    { topic: 'orders', at: 'sellercentral.amazon.com/orders-v3', tables: ['orders'] },
  ),
  desk('shopify', {
    topic: 'home',
    at: 'admin.shopify.com/',
    shows: ['total-sales', 'visits', 'conversion'],
  }),
  desk('shopee', { topic: 'home', at: 'seller.shopee.sg/', shows: ['visitors', 'orders'] }),
  desk('lazada', { topic: 'home', at: 'sellercenter.lazada.sg/', shows: ['visitors', 'gmv'] }),
  desk(
    'tiktok-shop',
    { topic: 'home', at: 'seller-us.tiktok.com/homepage', shows: ['gmv', 'visitors'] },
    { topic: 'data', at: 'seller.tiktokshopglobalselling.com/compass/product-analysis' },
  ),
  desk(
    'ebay',
    { topic: 'home', at: 'www.ebay.com/sh/ovw', shows: ['gmv', 'orders'] },
    { topic: 'goods', at: 'www.ebay.com/sh/lst/active', tables: ['goods'] },
    { topic: 'orders', at: 'www.ebay.com/sh/ord', tables: ['orders'] },
  ),
  desk(
    'woocommerce',
    {
      topic: 'data',
      at: '*/wp-admin/admin.php?page=wc-admin&path=/analytics/overview',
      shows: ['net-gmv', 'orders', 'units-sold'],
    },
    { topic: 'orders', at: '*/wp-admin/admin.php?page=wc-orders', tables: ['orders'] },
    { topic: 'goods', at: '*/wp-admin/edit.php?post_type=product', tables: ['goods'] },
  ),
];
