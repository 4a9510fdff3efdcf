// The lazily loaded, paged table of the Douyin console.
import { useJson } from '../react-app.js';
import { cell, Panel } from './cells.js';

const { createElement: h, useState } = window.React;
const { Table, Tabs, Input, Tooltip } = window.arco;

/** A section with a table; pages and tabs are fetched when they are asked for. */
export function TableSection({ title, note, src, tabs, search, route }) {
  const [tab, setTab] = useState(tabs?.[0]?.key ?? '');
  const [page, setPage] = useState(1);
  const [last, setLast] = useState();
  const body = useJson(src, { route, tab, page });
  if (body && body !== last) setLast(body);
  const shown = body ?? last;
  const columns = (shown?.columns ?? []).map((column) => ({
    dataIndex: column.key,
    title: column.tip ? h(Tooltip, { content: column.tip }, h('span', null, column.title)) : column.title,
    width: column.width,
    align: column.align,
    fixed: column.fixed,
    render: (_value, row) => cell(row.cells[column.key]),
  }));
  const sum = shown?.sum;
  return h(
    Panel,
    { title, aside: note, extra: search && h(Input.Search, { placeholder: search, style: { width: 240 } }) },
    tabs &&
      h(
        Tabs,
        {
          activeTab: tab,
          onChange: (key) => {
            setTab(key);
            setPage(1);
          },
        },
        tabs.map((one) =>
          h(Tabs.TabPane, {
            key: one.key,
            title: one.count === undefined ? one.label : `${one.label}(${one.count})`,
          }),
        ),
      ),
    h(Table, {
      rowKey: 'id',
      loading: !body,
      columns,
      data: shown?.rows ?? [],
      border: false,
      scroll: { x: 1000 },
      noDataElement: body ? '暂无数据' : ' ',
      summary: sum
        ? () =>
            h(
              Table.Summary.Row,
              null,
              shown.columns.map((column) =>
                h(
                  Table.Summary.Cell,
                  { key: column.key, style: { textAlign: column.align } },
                  cell(sum[column.key]),
                ),
              ),
            )
        : undefined,
      pagination: shown && {
        current: page,
        pageSize: shown.size,
        total: shown.total,
        onChange: setPage,
        showTotal: (total) => `共 ${total} 条`,
        sizeCanChange: false,
      },
    }),
  );
}
