// Answers the consoles' own requests for data: session, pages, cards and tables.
import type { Access, ShopState } from './state';
import { accessTo } from './state';
import { consoleHosts, shops, type Platform } from './world/platforms';
import { advertisingCards, advertisingPage, changesTable, plansTable } from './views/advertising';
import {
  aftersalesPage,
  reasonsTable,
  refundedGoodsTable,
  refundsTable,
  reviewsTable,
} from './views/aftersales';
import {
  campaignsPage,
  campaignsTable,
  channelsTable,
  linksTable,
  plannedTable,
  tasksTable,
  termsTable,
} from './views/campaigns';
import { contextOf, type Context } from './views/context';
import { dataPage, itemTrafficTable } from './views/data';
import { dailyTable, rangeCards, sourceTable } from './views/figures';
import { goodsPage, goodsTable } from './views/goods';
import { homePage } from './views/home';
import { noticesPage, noticesTable } from './views/notices';
import { ordersPage, ordersTable } from './views/orders';
import { agentsTable, servicePage } from './views/service';
import type { Page, Table } from './views/section';

const pages: Record<string, (context: Context) => Page> = {
  home: homePage,
  goods: goodsPage,
  orders: ordersPage,
  ads: advertisingPage,
  data: dataPage,
  service: servicePage,
  aftersales: aftersalesPage,
  notices: noticesPage,
  campaigns: campaignsPage,
};
const tables: Record<string, (context: Context, tab: string, page: number) => Table> = {
  goods: goodsTable,
  orders: ordersTable,
  plans: plansTable,
  changes: changesTable,
  daily: (context, _tab, page) => dailyTable(context, page),
  sources: sourceTable,
  'item-traffic': itemTrafficTable,
  reviews: reviewsTable,
  agents: agentsTable,
  refunds: refundsTable,
  reasons: reasonsTable,
  'refunded-goods': refundedGoodsTable,
  notices: noticesTable,
  campaigns: campaignsTable,
  terms: termsTable,
  planned: plannedTable,
  channels: channelsTable,
  links: linksTable,
  tasks: tasksTable,
};
/** The routes each console host offers, in the order of its navigation. */
const routesOf: Record<string, string[]> = {
  'myseller.taobao.com': ['home', 'goods', 'orders', 'service', 'aftersales', 'notices'],
  'sycm.taobao.com': ['data', 'market'],
  'one.alimama.com': ['ads'],
  'shop.jd.com': ['home', 'goods', 'orders', 'ads', 'data', 'service', 'aftersales', 'campaigns', 'notices'],
  'fxg.jinritemai.com': ['home', 'goods', 'orders', 'ads', 'data', 'service', 'aftersales', 'notices'],
};
/** Pages of the Tmall shop that live on hosts of their own. */
const elsewhere: Record<string, { host: string; path: string }> = {
  data: { host: 'sycm.taobao.com', path: '/#/data' },
  ads: { host: 'one.alimama.com', path: '/#/ads' },
  home: { host: 'myseller.taobao.com', path: '/#/home' },
};

/** A request of a console for its data. */
export interface DataRequest {
  host: string;
  port: number;
  path: string;
  query: URLSearchParams;
}

/** The JSON a console asked for, or undefined when there is no such thing. */
export function answer(state: ShopState, request: DataRequest): unknown {
  const platform = consoleHosts[request.host];
  if (!platform) return undefined;
  const as = request.query.get('as') ?? '';
  const route = request.query.get('route') ?? '';
  const context = contextOf(state, platform, request.host, request.port, as);
  const [, kind = '', name = ''] = request.path.split('/').slice(1);
  if (kind === 'session') return session(context, as);
  const access = accessTo(state, request.host, route, as);
  if (access !== 'open') return { access, ...accessTexts[access], ...(route === 'market' && marketText) };
  if (kind === 'page') return routesOf[request.host]!.includes(name) ? pages[name]?.(context) : undefined;
  if (kind === 'table')
    return tables[name]?.(context, request.query.get('tab') ?? '', Number(request.query.get('page') ?? 1));
  if (kind === 'cards')
    return name === 'ads'
      ? advertisingCards(context, request.query.get('tab') ?? '1')
      : rangeCards(context, request.query.get('tab') ?? '1');
  return undefined;
}

const marketText = { title: '未订购 市场洞察', text: '当前店铺未订购专业版，订购后可查看' };

const accessTexts: Record<Exclude<Access, 'open'>, { title: string; text: string }> = {
  'signed-out': { title: '请登录', text: '登录已过期，请重新登录' },
  captcha: { title: '滑块验证', text: '请按住滑块，拖动到最右边' },
  'no-permission': { title: '无权限', text: '您没有权限访问该页面，请联系主账号' },
  'not-subscribed': { title: '未订购 专业版', text: '当前店铺未订购该服务，订购后可查看' },
};

function session(context: Context, as: string): unknown {
  const shop = shops[context.platform];
  const sub = as === 'sub';
  return {
    shop: shop.name,
    console: shop.console,
    account: sub ? `${shop.name}:客服01` : shop.account,
    accountKind: sub ? '子账号' : shop.accountKind,
    day: context.day,
    time: context.time,
    navigation: navigation(context),
  };
}

function navigation(context: Context): { label: string; href: string; route?: string }[] {
  const words: Record<string, string> = { ...labels(context.platform, context), market: '市场洞察' };
  const own = routesOf[context.host]!.map((route) => ({ label: words[route]!, href: `#/${route}`, route }));
  if (context.platform !== 'tmall') return own;
  const others = Object.entries(elsewhere)
    .filter(([, place]) => place.host !== context.host)
    .map(([route, place]) => ({
      label: route === 'home' ? '千牛首页' : route === 'ads' ? '万相台推广' : words[route]!,
      href: `http://${place.host}.localhost:${context.port}${place.path}`,
    }));
  return [...own, ...others];
}

function labels(platform: Platform, context: Context): Record<string, string> {
  const { home, goods, orderList, ads, data, service, aftersales, notices } = context.words;
  return {
    home,
    goods,
    orders: orderList,
    ads,
    data: platform === 'tmall' && context.host === 'sycm.taobao.com' ? '整体看板' : data,
    service,
    aftersales,
    notices,
    campaigns: '营销活动',
  };
}
