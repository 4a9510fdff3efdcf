// The lazily loaded, paged table of the Tmall console, with its tabs and search bar.
import { useJson } from '../react-app.js';
import { cell } from './cells.js';

const { createElement: h, useState } = window.React;
const { Table, Pagination, Tab, Loading, Input, Button } = window.Next;

/** A section with a table; pages and tabs are fetched when they are asked for. */
export function TableSection({ title, note, src, tabs, search, route }) {
  const [tab, setTab] = useState(tabs?.[0]?.key ?? '');
  const [page, setPage] = useState(1);
  const body = useJson(src, { route, tab, page });
  const rows = body ? [...body.rows, ...(body.sum ? [{ id: 'sum', cells: body.sum }] : [])] : [];
  return h(
    'section',
    { className: 'qn-panel' },
    h(
      'header',
      { className: 'qn-panel-head' },
      h('h3', null, title),
      note && h('span', { className: 'qn-sub' }, note),
    ),
    tabs &&
      h(
        Tab,
        {
          shape: 'wrapped',
          size: 'small',
          activeKey: tab,
          onChange: (key) => {
            setTab(key);
            setPage(1);
          },
        },
        tabs.map((one) =>
          h(Tab.Item, {
            key: one.key,
            title: one.count === undefined ? one.label : `${one.label}(${one.count})`,
          }),
        ),
      ),
    search &&
      h(
        'div',
        { className: 'qn-search' },
        h(Input, { placeholder: search, style: { width: 260 } }),
        h(Button, { type: 'primary' }, '搜索'),
        h(Button, null, '导出'),
      ),
    h(
      Loading,
      { visible: !body, style: { width: '100%' } },
      h(
        Table,
        {
          dataSource: rows,
          primaryKey: 'id',
          hasBorder: false,
          emptyContent: body ? (body.empty ?? '没有数据') : ' ',
          rowProps: (row) => ({ className: row.id === 'sum' ? 'qn-sum' : '' }),
        },
        (body?.columns ?? []).map((column) =>
          h(Table.Column, {
            key: column.key,
            title: column.title,
            width: column.width,
            align: column.align,
            lock: column.fixed,
            cell: (_value, _at, row) => cell(row.cells[column.key] ?? ''),
          }),
        ),
      ),
    ),
    body &&
      body.total > body.size &&
      h(
        'footer',
        { className: 'qn-pager' },
        h(Pagination, {
          current: page,
          onChange: setPage,
          total: body.total,
          pageSize: body.size,
          totalRender: (total) => `共 ${total} 条`,
          shape: 'arrow-only',
        }),
      ),
    body &&
      body.total > 0 &&
      body.total <= body.size &&
      h('footer', { className: 'qn-pager qn-sub' }, `共 ${body.total} 条`),
  );
}
