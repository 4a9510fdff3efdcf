// The invented seller's own products with their SKUs, codes, list prices and usual weekly sales.

export interface Sku {
  code: string;
  name: string;
  /** List price before coupons, in 分. */
  listMinor: number;
  /** Pieces sold on Tmall from Sunday to Saturday of a usual week. */
  week: readonly number[];
}

export interface Product {
  code: string;
  title: string;
  short: string;
  /** Item numbers of the product pages. */
  tmallId: string;
  jdId: string;
  struckMinor: number;
  sold: string;
  createdOn: string;
  parameters: readonly (readonly [string, string])[];
  skus: readonly Sku[];
}

const week = (usual: number): number[] =>
  [1.13, 0.94, 0.9, 0.93, 0.97, 1.03, 1.1].map((factor) => Math.max(1, Math.round(usual * factor)));
/** The core SKU sells exactly 210 pieces a week, so every seven-day average of it is 30.0. */
const CORE_WEEK = [34, 28, 27, 28, 29, 31, 33];

export const products: readonly Product[] = [
  {
    code: 'QY-BW500',
    title: '青屿 316 保温杯 500ml 医护级内胆便携直饮水杯',
    short: '316 保温杯 500ml',
    tmallId: '680100000316',
    jdId: '100316000500',
    struckMinor: 15_900,
    sold: '2000+',
    createdOn: '2025-03-12 10:20',
    parameters: [
      ['材质', '316 不锈钢内胆'],
      ['容量', '500ml'],
      ['保温时长', '12 小时'],
      ['适用人群', '成人'],
      ['货号', 'QY-BW500'],
    ],
    skus: [
      { code: 'QY-BW500-YB', name: '云白', listMinor: 11_900, week: CORE_WEEK },
      { code: 'QY-BW500-SH', name: '石灰', listMinor: 11_900, week: week(17) },
      { code: 'QY-BW500-SL', name: '松绿', listMinor: 11_900, week: week(14) },
      { code: 'QY-BW750-YB', name: '云白 750ml', listMinor: 14_900, week: week(9) },
    ],
  },
  {
    code: 'QY-QL350',
    title: '青屿 轻量杯 350ml 随行小巧不锈钢杯',
    short: '轻量杯 350ml',
    tmallId: '680100000350',
    jdId: '100316000350',
    struckMinor: 9_900,
    sold: '1000+',
    createdOn: '2025-11-03 14:05',
    parameters: [
      ['材质', '304 不锈钢'],
      ['容量', '350ml'],
      ['重量', '168g'],
      ['货号', 'QY-QL350'],
    ],
    skus: [
      { code: 'QY-QL350-MB', name: '米白', listMinor: 7_900, week: week(16) },
      { code: 'QY-QL350-WL', name: '雾蓝', listMinor: 7_900, week: week(12) },
      { code: 'QY-QL350-TF', name: '桃粉', listMinor: 7_900, week: week(10) },
    ],
  },
  {
    code: 'QY-ST1200',
    title: '青屿 手提壶 1.2L 大容量户外保温壶',
    short: '手提壶 1.2L',
    tmallId: '680100001200',
    jdId: '100316001200',
    struckMinor: 19_900,
    sold: '900+',
    createdOn: '2025-05-20 09:42',
    parameters: [
      ['材质', '316 不锈钢内胆'],
      ['容量', '1.2L'],
      ['保温时长', '24 小时'],
      ['货号', 'QY-ST1200'],
    ],
    skus: [
      { code: 'QY-ST1200-HH', name: '黑灰', listMinor: 15_900, week: week(11) },
      { code: 'QY-ST1200-JL', name: '军绿', listMinor: 15_900, week: week(8) },
    ],
  },
  {
    code: 'QY-MS800',
    title: '青屿 焖烧罐 800ml 家用便当保温饭桶',
    short: '焖烧罐 800ml',
    tmallId: '680100000800',
    jdId: '100316000800',
    struckMinor: 16_900,
    sold: '700+',
    createdOn: '2025-06-11 16:30',
    parameters: [
      ['材质', '304 不锈钢'],
      ['容量', '800ml'],
      ['层数', '2 层'],
      ['货号', 'QY-MS800'],
    ],
    skus: [
      { code: 'QY-MS800-MB', name: '米白', listMinor: 13_900, week: week(9) },
      { code: 'QY-MS800-SL', name: '松绿', listMinor: 13_900, week: week(7) },
    ],
  },
  {
    code: 'QY-ET400',
    title: '青屿 儿童吸管杯 400ml 防漏背带水壶',
    short: '儿童吸管杯 400ml',
    tmallId: '680100000400',
    jdId: '100316000400',
    struckMinor: 10_900,
    sold: '3000+',
    createdOn: '2025-08-01 11:11',
    parameters: [
      ['材质', 'Tritan'],
      ['容量', '400ml'],
      ['适用年龄', '3 岁以上'],
      ['货号', 'QY-ET400'],
    ],
    skus: [
      { code: 'QY-ET400-XK', name: '星空', listMinor: 9_900, week: week(13) },
      { code: 'QY-ET400-SM', name: '草莓', listMinor: 9_900, week: week(11) },
      { code: 'QY-ET400-KL', name: '恐龙', listMinor: 9_900, week: week(12) },
    ],
  },
  {
    code: 'QY-KF450',
    title: '青屿 咖啡杯 450ml 陶瓷涂层随行杯',
    short: '咖啡杯 450ml',
    tmallId: '680100000450',
    jdId: '100316000450',
    struckMinor: 14_900,
    sold: '600+',
    createdOn: '2026-02-18 10:00',
    parameters: [
      ['材质', '陶瓷涂层内胆'],
      ['容量', '450ml'],
      ['货号', 'QY-KF450'],
    ],
    skus: [
      { code: 'QY-KF450-YB', name: '云白', listMinor: 12_900, week: week(8) },
      { code: 'QY-KF450-KF', name: '咖色', listMinor: 12_900, week: week(7) },
    ],
  },
  {
    code: 'QY-BL600',
    title: '青屿 玻璃杯 600ml 高硼硅泡茶杯',
    short: '玻璃杯 600ml',
    tmallId: '680100000600',
    jdId: '100316000600',
    struckMinor: 7_900,
    sold: '500+',
    createdOn: '2026-04-09 15:26',
    parameters: [
      ['材质', '高硼硅玻璃'],
      ['容量', '600ml'],
      ['货号', 'QY-BL600'],
    ],
    skus: [
      { code: 'QY-BL600-TM', name: '透明', listMinor: 5_900, week: week(7) },
      { code: 'QY-BL600-CS', name: '茶色', listMinor: 5_900, week: week(6) },
    ],
  },
  {
    code: 'QY-YD1000',
    title: '青屿 运动水壶 1L 吨吨随手杯',
    short: '运动水壶 1L',
    tmallId: '680100001000',
    jdId: '100316001000',
    struckMinor: 8_900,
    sold: '400+',
    createdOn: '2026-05-30 13:48',
    parameters: [
      ['材质', 'Tritan'],
      ['容量', '1000ml'],
      ['货号', 'QY-YD1000'],
    ],
    skus: [
      { code: 'QY-YD1000-TL', name: '天蓝', listMinor: 6_900, week: week(8) },
      { code: 'QY-YD1000-HS', name: '黑色', listMinor: 6_900, week: week(7) },
      { code: 'QY-YD1000-ZS', name: '紫色', listMinor: 6_900, week: week(6) },
    ],
  },
];

/** Products that are not on sale just now, for the warehouse tab. */
export const shelved = [
  {
    code: 'QY-LH2025',
    title: '青屿 2025 年货礼盒 保温杯两件套',
    priceMinor: 19_900,
    stock: 240,
    since: '2026-02-26 10:00',
  },
  {
    code: 'QY-BW500-OLD',
    title: '青屿 304 保温杯 500ml 旧款',
    priceMinor: 7_900,
    stock: 58,
    since: '2026-03-31 18:00',
  },
  { code: 'QY-QX-SET', title: '青屿 清洁刷套装', priceMinor: 1_990, stock: 1_320, since: '2026-07-02 09:30' },
] as const;

/** The product a code belongs to; throws on a code that does not exist, which would be a slip of the generator. */
export function productOf(code: string): Product {
  const product = products.find((one) => one.code === code);
  if (!product) throw new Error(`no product ${code}`);
  return product;
}
