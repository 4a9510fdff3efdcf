// Tables as consoles and their mistakes draw them: every cell tells its own table, column and row.
import type { Dice } from './dice';
import { make } from './draw';
import { hostile } from './hostile-words';
import { disguised, nameOf, phoneOf, type Planted, type PlantedTable } from './planted';

type Extra = 'hostile' | 'buyer' | 'phone' | 'hidden' | 'empty';
type Column = { name: string; planted?: number; extra?: Extra };

const buyerHeads = [
  '收货人',
  '收 货 人',
  '收\u200b货人',
  '收货人姓名',
  '买家昵称',
  '联 系 人',
  'Recipient',
  '收件人信息',
];
const endless = ['65534', '1000', '999', '100'];

interface Made {
  element: HTMLElement;
  table: PlantedTable;
}

/** Names columns so that no table shares one, and cells so that no two are alike. */
function columnsOf(dice: Dice, at: number, wide: number): Column[] {
  const columns: Column[] = Array.from({ length: wide }, (_, place) => ({
    name: `指标${'子丑寅卯辰巳午未申酉戌亥'[at % 12] ?? ''}${at}${'ABCDEFGHIJKLMNOP'[place] ?? ''}`,
    planted: place,
  }));
  const extras: Extra[] = ['hostile', 'buyer', 'phone', 'hidden', 'empty'];
  for (const extra of extras) {
    if (!dice.chance(0.3)) continue;
    const name = {
      hostile: `说明${at}`,
      buyer: dice.pick(buyerHeads),
      phone: `备用${at}`,
      hidden: `隐藏${at}`,
      empty: '',
    };
    columns.splice(dice.whole(0, columns.length), 0, { name: name[extra], extra });
  }
  return columns;
}

const cellText = (at: number, column: number, row: number) =>
  `${at + 1}${String.fromCharCode(97 + column)}${row}`;

function extraText(dice: Dice, extra: Extra, planted: Planted): string {
  if (extra === 'hostile') return hostile(dice);
  if (extra === 'hidden') return '看不见';
  if (extra === 'empty') return '';
  const at = planted.buyers.length;
  const text = extra === 'buyer' ? nameOf(at) : phoneOf(dice, at);
  planted.buyers.push({ text, how: `a ${extra} column` });
  return extra === 'buyer' ? text : disguised(dice, text);
}

function native(dice: Dice, at: number, columns: Column[], rows: number, planted: Planted): Made {
  const width = columns.filter((column) => column.planted !== undefined).length;
  const truth: string[][] = [];
  const body = make('tbody');
  const shown = (column: Column): Record<string, string> =>
    column.extra === 'hidden' ? { style: 'display:none' } : {};
  const grows = dice.chance(0.25);
  const first = columns.findIndex((column) => column.planted === 0);
  let [section, held, reach] = [body, '', 0];
  const sections = [body];
  for (let row = 0; row < rows; row += 1) {
    if (grows && reach === 0 && row > 0 && dice.chance(0.2)) {
      sections.push((section = make('tbody')));
    }
    const line = make('tr');
    const own: string[] = Array.from({ length: width }, (_, column) => cellText(at, column, row));
    for (const [place, column] of columns.entries()) {
      if (place === first && reach > 0) {
        own[0] = held;
        reach -= 1;
        continue;
      }
      const text =
        column.planted === undefined
          ? extraText(dice, column.extra ?? 'empty', planted)
          : (own[column.planted] ?? '');
      const cell = make('td', shown(column), text);
      if (grows && place === first && dice.chance(0.3)) {
        const over = Math.min(dice.whole(0, 3), rows - row - 1);
        // A cell may promise more rows than its part of the table has.
        cell.setAttribute('rowspan', String(over + 1));
        if (over > 0) [held, reach] = [text, over];
      } else if (grows && place === first && row === rows - 1)
        cell.setAttribute('rowspan', dice.pick(['65534', '7']));
      line.append(cell);
    }
    const all = dice.chance(0.04);
    if (!grows && dice.chance(0.05)) line.append(make('td', {}, '多出'));
    const unseen = !grows && dice.chance(0.04);
    if (unseen) line.setAttribute('style', 'display:none');
    else truth.push(own);
    section.append(line);
    if (all && reach === 0)
      section.append(
        make('tr', {}, make('td', { colspan: dice.pick([...endless, String(columns.length)]) }, '更多说明')),
      );
  }
  const heads = columns.map((column) => make('th', shown(column), column.name));
  const head = make('thead', {}, make('tr', {}, ...heads));
  const table = { how: 'native', columns: namesOf(columns), rows: truth };
  if (!grows && dice.chance(0.4)) {
    const seen = columns.filter((column) => column.extra !== 'hidden');
    const fixed = { style: `table-layout:fixed;width:${seen.length * 110}px` };
    // Libraries give both tables the same widths.
    const widths = () => make('colgroup', {}, ...seen.map(() => make('col', { width: '110' })));
    const element = make(
      'div',
      { class: 'el-table' },
      make('div', { class: 'el-table__header-wrapper' }, make('table', fixed, widths(), head)),
      make('div', { class: 'el-table__body-wrapper' }, make('table', fixed, widths(), ...sections)),
    );
    return { element, table: { ...table, how: 'head and body apart' } };
  }
  return {
    element: make('table', {}, head, ...sections),
    table: { ...table, how: grows ? 'cells over rows' : 'native' },
  };
}

const namesOf = (columns: Column[]) =>
  columns.filter((column) => column.planted !== undefined).map((column) => column.name);

function built(dice: Dice, at: number, columns: Column[], rows: number, planted: Planted): Made {
  const byRole = dice.chance(0.6);
  const seen = columns.filter((column) => column.extra !== 'hidden');
  const style = 'flex:0 0 110px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap';
  const cell = (kind: string, text: string) =>
    make(
      'div',
      byRole
        ? { role: kind, style }
        : { class: kind === 'cell' ? 'ant-table-cell' : 'ant-table-cell-header', style },
      text,
    );
  const line = (number: number, cells: Node[]) =>
    make(
      'div',
      byRole
        ? { role: 'row', style: 'display:flex', 'aria-rowindex': String(number) }
        : { class: 'ant-table-row', style: 'display:flex' },
      ...cells,
    );
  const truth: string[][] = [];
  const lines = Array.from({ length: rows }, (_, row) => {
    const own: string[] = [];
    const cells = seen.map((column) => {
      const text =
        column.planted === undefined
          ? extraText(dice, column.extra ?? 'empty', planted)
          : (own[column.planted] = cellText(at, column.planted, row));
      return cell('cell', text);
    });
    if (dice.chance(0.05)) cells.push(cell('cell', '多出'));
    truth.push(own);
    return line(row + 2, cells);
  });
  const table = { how: byRole ? 'roles' : 'class words', columns: namesOf(seen), rows: truth };
  if (byRole) {
    const head = line(
      1,
      seen.map((column) => cell('columnheader', column.name)),
    );
    return { element: make('div', { role: 'table' }, head, ...lines), table };
  }
  const heads = make(
    'tr',
    {},
    ...seen.map((column) => make('th', { style: 'width:110px;padding:0' }, column.name)),
  );
  const top = make(
    'table',
    { style: `table-layout:fixed;border-spacing:0;width:${seen.length * 110}px` },
    make('thead', {}, heads),
  );
  return { element: make('div', { class: 'ant-table' }, top, make('div', {}, ...lines)), table };
}

/** Draws one table and notes what it shows; now and then one of thousands of cells. */
export function drawTable(dice: Dice, planted: Planted): HTMLElement {
  const at = planted.tables.length;
  const huge = dice.chance(0.05);
  const columns = columnsOf(dice, at, huge ? dice.whole(6, 12) : dice.whole(2, 7));
  const rows = huge ? dice.whole(150, 400) : dice.whole(1, 20);
  const { element, table } = (dice.chance(0.6) ? native : built)(dice, at, columns, rows, planted);
  planted.tables.push(table);
  return element;
}
