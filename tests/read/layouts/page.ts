// A layout on which naive readers fail, in a language, and everything that is true of it.
import type { LibraryPage } from '../libraries/page';

export interface LayoutPage extends LibraryPage {
  /** Figures that stand there and cannot be read, and why. */
  unread?: [label: string, why: string][];
  /** Charts that are pictures, by their headings. */
  charts?: string[];
}

export const tongues = ['zh', 'en'] as const;
export type Tongue = (typeof tongues)[number];

const both = {
  visitors: ['访客数', 'Visitors'],
  sales: ['支付金额', 'Sales amount'],
  conversion: ['支付转化率', 'Conversion rate'],
  refunds: ['退款金额', 'Refund amount'],
  orders: ['支付订单数', 'Paid orders'],
  carts: ['加购人数', 'Add-to-cart users'],
  traffic: ['流量概览', 'Traffic overview'],
  yesterday: ['昨日', 'Yesterday'],
  week: ['近7天', 'Last 7 days'],
  period: ['统计时间 2026-09-17', 'Period: 2026-09-17'],
  compared: ['较前一日 ↑3.2%', 'vs previous day ↑3.2%'],
  product: ['商品', 'Product'],
  code: ['商家编码', 'SKU'],
  price: ['售价', 'Price'],
  stock: ['可售库存', 'Stock'],
  sold: ['近7天销量', 'Sold in 7 days'],
  action: ['操作', 'Actions'],
  edit: ['编辑', 'Edit'],
  tray: ['胡桃木托盘', 'Walnut tray'],
  runner: ['亚麻桌旗', 'Linen runner'],
  vase: ['粗陶花瓶', 'Stoneware vase'],
  inAll: ['共 128 条', 'Total 128 items'],
  trend: ['支付金额趋势', 'Sales trend'],
  help: ['昨日 9,999，含未付款 1,234', 'Yesterday 9,999, of them 1,234 unpaid'],
} satisfies Record<string, [string, string]>;
export type Word = keyof typeof both;

/** The words of a page in a language. */
export const wordsIn =
  (tongue: Tongue) =>
  (word: Word): string =>
    both[word][tongue === 'zh' ? 0 : 1];

/** An amount as the language's shops print it. */
export const moneyIn =
  (tongue: Tongue) =>
  (amount: string): string =>
    `${tongue === 'zh' ? '¥' : '$'}${amount}`;
