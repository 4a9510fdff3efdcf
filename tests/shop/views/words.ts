// The words each platform's consoles use for the same things.
import type { Platform } from '../world/platforms';

export interface Words {
  gmv: string;
  visitors: string;
  views: string;
  buyers: string;
  orders: string;
  conversion: string;
  order: string;
  carts: string;
  favourites: string;
  home: string;
  goods: string;
  orderList: string;
  ads: string;
  data: string;
  service: string;
  aftersales: string;
  notices: string;
  goodsTabs: [string, string, string, string];
  goodsColumns: {
    item: string;
    price: string;
    stock: string;
    sold: string;
    transit: string;
    state: string;
    created: string;
  };
  reply: string;
  within3: string;
  enquiryRate: string;
  complaintRate: string;
  violations: string;
}

export const words: Record<Platform, Words> = {
  tmall: {
    gmv: '支付金额',
    visitors: '访客数',
    views: '浏览量',
    buyers: '支付买家数',
    orders: '支付子订单数',
    conversion: '支付转化率',
    order: '客单价',
    carts: '加购人数',
    favourites: '商品收藏人数',
    home: '首页',
    goods: '出售中的宝贝',
    orderList: '已卖出的宝贝',
    ads: '推广报表',
    data: '生意参谋',
    service: '客服数据',
    aftersales: '退款售后',
    notices: '违规通知',
    goodsTabs: ['出售中', '仓库中', '审核驳回', '违规下架'],
    goodsColumns: {
      item: '商品信息',
      price: '价格',
      stock: '可售库存',
      sold: '近7天销量',
      transit: '在途',
      state: '状态',
      created: '创建时间',
    },
    reply: '人工响应时长',
    within3: '3分钟回复率',
    enquiryRate: '询单转化率',
    complaintRate: '投诉率',
    violations: '违规待处理',
  },
  jd: {
    gmv: '成交金额',
    visitors: '访客数',
    views: '浏览量',
    buyers: '成交客户数',
    orders: '成交单量',
    conversion: '成交转化率',
    order: '客单价',
    carts: '加购人数',
    favourites: '商品关注数',
    home: '首页',
    goods: '商品管理',
    orderList: '订单管理',
    ads: '推广报表',
    data: '数据中心',
    service: '客服数据',
    aftersales: '售后管理',
    notices: '消息通知',
    goodsTabs: ['在售', '待上架', '审核驳回', '违规下架'],
    goodsColumns: {
      item: '商品',
      price: '京东价',
      stock: '可售库存',
      sold: '日均销量(近7天)',
      transit: '采购在途',
      state: '状态',
      created: '创建时间',
    },
    reply: '平均响应时长',
    within3: '3分钟回复率',
    enquiryRate: '询单转化率',
    complaintRate: '投诉率',
    violations: '违规单',
  },
  douyin: {
    gmv: '成交金额',
    visitors: '商品点击人数',
    views: '商品曝光人数',
    buyers: '成交人数',
    orders: '成交订单数',
    conversion: '点击成交转化率',
    order: '客单价',
    carts: '加购人数',
    favourites: '商品收藏人数',
    home: '首页',
    goods: '商品管理',
    orderList: '订单管理',
    ads: '推广报表',
    data: '电商罗盘',
    service: '客服数据',
    aftersales: '售后工作台',
    notices: '消息中心',
    goodsTabs: ['售卖中', '仓库中', '审核驳回', '违规下架'],
    goodsColumns: {
      item: '商品信息',
      price: '价格',
      stock: '现货库存',
      sold: '近7天销量',
      transit: '在途库存',
      state: '状态',
      created: '创建时间',
    },
    reply: '平均人工响应时长',
    within3: '3分钟人工回复率',
    enquiryRate: '询单转化率',
    complaintRate: '投诉率',
    violations: '违规待申诉',
  },
};
