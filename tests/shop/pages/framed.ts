// A console page that shows another desk in a frame, as consoles do with parts that other teams make: only the shell is its own.
import { figuresOf } from '../world/series';
import { addDays, type Day } from '../world/calendar';
import { shops } from '../world/platforms';
import { amount, count } from '../world/text';

/** Where the page stands and where its frame comes from. */
export const framedPage = { host: 'myseller.taobao.com', path: '/data.htm' };
export const frameInIt = { host: 'sycm.taobao.com', path: '/embed/overview.htm' };

const style = `body{margin:0;font:14px/1.5 sans-serif;color:#222}header,nav{display:flex;gap:16px;padding:10px 20px;border-bottom:1px solid #ddd}
main{padding:20px}.cards{display:flex;gap:16px}.card{padding:14px 18px;border:1px solid #ddd;width:190px}.card b{display:block;font-size:22px}
iframe{border:0;width:900px;height:560px}table{border-collapse:collapse;margin-top:18px}th,td{padding:6px 18px;border-bottom:1px solid #eee;text-align:left}`;
const head = (title: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="/img/icon.svg"><style>${style}</style></head>`;

/** The page around the frame: whose it is, its menu, one figure of its own. */
export function framedShell(port: number): string {
  const src = `http://${frameInIt.host}.localhost:${port}${frameInIt.path}?token=f3c1a9`;
  return `${head('数据中心')}<body><header><b>千牛商家工作台</b><span>店铺：</span><b>${shops.tmall.name}</b><span>主账号</span></header>
<nav><a href="/#/home">首页</a><a href="/#/orders">订单</a><a href="/data.htm">数据</a></nav>
<main><h2>数据中心</h2><div class="cards"><div class="card"><span>待发货</span><b>37</b></div></div>
<iframe src="${src}" title="数据概况"></iframe>
<iframe src="http://${frameInIt.host}.localhost:${port}/embed/old.htm" style="display:none"></iframe></main></body></html>`;
}

/** The figures of the day before, as the frame shows them. */
export const frameFigures = (day: Day): { visitors: number; gmvMinor: number } =>
  figuresOf('tmall', addDays(day, -1));

/** What stands in the frame: yesterday's figures, and the days before as a table. */
export function frameBody(day: Day): string {
  const { visitors, gmvMinor } = frameFigures(day);
  const rows = Array.from({ length: 8 }, (_, back) => {
    const figures = frameFigures(addDays(day, -back));
    return `<tr><td>${addDays(day, -1 - back)}</td><td>${count(figures.visitors)}</td><td>${amount(figures.gmvMinor)}</td></tr>`;
  });
  return `${head('数据概况')}<body><main><h3>数据概况</h3><p>统计时间 ${addDays(day, -1)}</p>
<div class="cards"><div class="card"><span>访客数</span><b>${count(visitors)}</b></div><div class="card"><span>支付金额</span><b>¥${amount(gmvMinor)}</b></div></div>
<table><thead><tr><th>日期</th><th>访客数</th><th>支付金额</th></tr></thead><tbody>${rows.join('')}</tbody></table></main></body></html>`;
}

/** A part of the same desk that is not shown: figures of a campaign that is over. */
export const hiddenBody = (): string =>
  `${head('旧活动')}<body><main><h3>数据概况</h3><p>统计时间 2026-08-01</p><div class="cards"><div class="card"><span>访客数</span><b>99,999</b></div></div></main></body></html>`;
