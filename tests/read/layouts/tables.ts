// Tables whose head, pinned columns or rows stand elsewhere in the page than where they are seen.
import { moneyIn, wordsIn, type LayoutPage, type Tongue } from './page';

interface List {
  heads: string[];
  rows: string[][];
}

function listOf(tongue: Tongue): List {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  return {
    heads: [t('product'), t('code'), t('price'), t('stock'), t('sold')],
    rows: [
      [t('tray'), 'QY-210', money('59.00'), '41', '36'],
      [t('runner'), 'QY-118', money('128.00'), '0', '12'],
      [t('vase'), 'QY-305', money('89.50'), '7', '0'],
    ],
  };
}

const row = (cells: string[], tag: string) =>
  `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const head = ({ heads }: List) => `<thead>${row(heads, 'th')}</thead>`;
const body = ({ rows }: List) => `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody>`;
const style =
  'table{table-layout:fixed;border-collapse:collapse;width:750px}th,td{width:150px;padding:6px 0;text-align:left;background:#fff}';

function page(name: string, tongue: Tongue, markup: string, more = ''): LayoutPage {
  const { heads, rows } = listOf(tongue);
  return {
    name: `${name}, ${tongue}`,
    style: style + more,
    markup: `<section><h3>${wordsIn(tongue)('product')}</h3>${markup}<div>${wordsIn(tongue)('inAll')}</div></section>`,
    pairs: [],
    tables: [{ columns: heads, rows, total: 128 }],
  };
}

/** The head in a table of its own above the one with the rows. */
export function splitHeads(tongue: Tongue): LayoutPage {
  const list = listOf(tongue);
  return page(
    'split headers',
    tongue,
    `<div><div><table>${head(list)}</table></div><div style="max-height:200px;overflow:auto"><table>${body(list)}</table></div></div>`,
  );
}

/** The first and the last column drawn a second time over the table, as they stay when it is scrolled. */
export function frozenColumns(tongue: Tongue): LayoutPage {
  const list = listOf(tongue);
  const whole = `<div><table>${head(list)}</table></div><div><table>${body(list)}</table></div>`;
  const frozen = (side: string, inner: string) =>
    `<div style="position:absolute;${side}:0;top:0;width:150px;overflow:hidden;z-index:2"><div style="width:750px;${inner}">${whole}</div></div>`;
  return page(
    'frozen columns repeated',
    tongue,
    `<div style="position:relative;width:750px">${whole}${frozen('left', '')}${frozen('right', 'margin-left:-600px')}</div>`,
  );
}

/** Rows put in their places by transforms, in the middle of a long list, and the head elsewhere. */
export function virtualRows(tongue: Tongue): LayoutPage {
  const { heads, rows } = listOf(tongue);
  const line = (cells: string[], of: string, index: number, at: number) =>
    `<div role="row" aria-rowindex="${index}" class="row" style="transform:translateY(${at}px)">${cells.map((text) => `<div role="${of}" class="cell">${text}</div>`).join('')}</div>`;
  return page(
    'virtual table',
    tongue,
    `<div role="grid" aria-rowcount="129" style="width:750px"><div style="position:relative;height:30px">${line(heads, 'columnheader', 1, 0)}</div><div style="position:relative;height:90px;overflow:hidden">${rows.map((cells, at) => line(cells, 'gridcell', at + 40, at * 30)).join('')}</div></div>`,
    '.row{position:absolute;display:flex;height:30px;left:0;top:0}.cell{width:150px}',
  );
}
