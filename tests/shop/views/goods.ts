// The goods list: products by SKU with price, stock and recent sales, in tabs by state.
import { shelved } from '../world/catalogue';
import { refused, retitled, soldOut, strikes, takenDown } from '../world/shop-incidents';
import { stockOn, type StockRow } from '../world/stock';
import { amount, count, yuan } from '../world/text';
import type { Context } from './context';
import { pageOf, type Cell, type Column, type Page, type Row, type Table } from './section';

/** The page of the goods list. */
export function goodsPage(context: Context): Page {
  const { words } = context;
  const listings = (one: typeof refused) => (strikes(one, context.platform, context.day) ? one.listings : 0);
  const counts = [
    stockOn(context.platform, context.day).length,
    shelved.length,
    listings(refused),
    listings(takenDown),
  ];
  const tabs = ['on', 'off', 'rejected', 'removed'].map((key, at) => ({
    key,
    label: words.goodsTabs[at]!,
    count: counts[at]!,
  }));
  return {
    title: words.goods,
    trail: ['商品', words.goods],
    sections: [
      {
        kind: 'table',
        title: words.goods,
        note: `库存更新时间 ${context.day} ${context.time}`,
        src: '/api/table/goods',
        tabs,
        search: '商品名称/ID/商家编码',
      },
    ],
  };
}

/** One page of one tab. */
export function goodsTable(context: Context, tab: string, page: number): Table {
  const names = context.words.goodsColumns;
  const columns: Column[] = [
    { key: 'item', title: names.item, width: 290 },
    { key: 'price', title: names.price, width: 110, align: 'right' },
    { key: 'stock', title: names.stock, width: 110, align: 'right' },
    { key: 'sold', title: names.sold, width: 120, align: 'right' },
    { key: 'transit', title: names.transit, width: 90, align: 'right' },
    { key: 'state', title: names.state, width: 100 },
    ...(context.platform === 'douyin' ? [{ key: 'promise', title: '发货时效', width: 100 }] : []),
    { key: 'created', title: names.created, width: 140 },
    { key: 'actions', title: '操作', width: 130, fixed: 'right' },
  ];
  if (tab === 'on')
    return pageOf(
      columns,
      stockOn(context.platform, context.day).map((row) => stockRow(context, row)),
      page,
      10,
    );
  const rows =
    tab === 'off'
      ? shelved.map((one): Row => ({
          id: one.code,
          cells: {
            item: {
              goods: { title: one.title, lines: [`商家编码：${one.code}`], image: `/img/${one.code}.svg` },
            },
            price: yuan(one.priceMinor),
            stock: count(one.stock),
            sold: '-',
            transit: '-',
            state: { tag: '已下架', tone: 'plain' },
            ...(context.platform === 'douyin' && { promise: '-' }),
            created: one.since,
            actions: { links: ['编辑', '上架'] },
          },
        }))
      : [];
  return pageOf(columns, rows, page, 10, { empty: '暂无数据' });
}

function stockRow(context: Context, row: StockRow): Row {
  const { product, sku } = row;
  const daily = (row.soldIn7Days / 7).toFixed(1);
  const gone = sku.code === soldOut.sku && strikes(soldOut, context.platform, context.day);
  const renamed = product.code === retitled.product && strikes(retitled, context.platform, context.day);
  const code = context.platform === 'jd' ? `货号：${sku.code}` : `商家编码：${sku.code}`;
  const sold: Record<Context['platform'], Cell> = {
    tmall: { main: count(row.soldIn7Days), sub: `日均 ${daily}` },
    jd: daily,
    douyin: count(row.soldIn7Days),
  };
  const number = context.platform === 'jd' ? product.jdId : product.tmallId;
  return {
    id: sku.code,
    cells: {
      item: {
        goods: {
          title: renamed ? retitled.title : product.title,
          lines: [`规格：${sku.name}`, `ID：${number}`, code],
          image: `/img/${sku.code}.svg`,
          href: itemHref(context, number),
        },
      },
      price:
        context.platform === 'tmall' ? { value: amount(sku.listMinor), unit: '元' } : yuan(sku.listMinor),
      stock: count(gone ? 0 : row.available),
      sold: sold[context.platform],
      transit: row.inTransit > 0 ? count(row.inTransit) : '-',
      state: { tag: context.words.goodsTabs[0], tone: 'good' },
      ...(context.platform === 'douyin' && { promise: '48小时' }),
      created: product.createdOn,
      actions: { links: ['编辑', '库存', '更多'] },
    },
  };
}

function itemHref(context: Context, number: string): string {
  if (context.platform === 'tmall')
    return `http://detail.tmall.com.localhost:${context.port}/item.htm?id=${number}`;
  return context.platform === 'jd'
    ? `http://item.jd.com.localhost:${context.port}/${number}.html`
    : '#/goods';
}
