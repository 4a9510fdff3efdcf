// Cards of a console drawn from markup, and what the store keeps of a page that shows them.
import { figuresOf } from '../../lib/figures';
import { draft } from '../lib/drafts';
import { read } from './drawn';

export const style =
  '.f{display:flex;gap:24px}.c{width:220px;padding:12px}.b{font-size:24px}.k{display:flex;justify-content:space-between}ol{list-style:none}';
export const card = (label: string, value: string) => `<div class="c"><div>${label}</div>${value}</div>`;
export const pairsOf = (markup: string) => read(markup, style).pairs ?? [];

/** What the store keeps of a page read on 30 November, by measure and day. */
export const kept = (markup: string) => {
  const page = draft({
    url: 'https://sycm.taobao.com/portal/home.htm',
    kind: 'console',
    ...read(markup, style),
  });
  return figuresOf(page, 'taobao|a', '2026-11-30').map(({ metric, day, value }) => [metric, day, value]);
};
