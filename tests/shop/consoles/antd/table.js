// The lazily loaded, paged table of the antd consoles, with a sticky totals row where there is one.
import { useJson } from '../react-app.js';
import { cell, Panel } from './cells.js';

const { createElement: h, useState } = window.React;
const { Table, Tabs, Tooltip } = window.antd;

/** A section with a table; pages and tabs are fetched when they are asked for. */
export function TableSection({ title, note, src, tabs, route }) {
  const [tab, setTab] = useState(tabs?.[0]?.key ?? '');
  const [page, setPage] = useState(1);
  const [last, setLast] = useState();
  const body = useJson(src, { route, tab, page });
  if (body && body !== last) setLast(body);
  // While the next page loads, the old one stays under the spinner, as antd's own tables do.
  const shown = body ?? last;
  const columns = (shown?.columns ?? []).map((column) => ({
    key: column.key,
    title: column.tip ? h(Tooltip, { title: column.tip }, column.title) : column.title,
    width: column.width,
    align: column.align,
    render: (_value, row) => cell(row.cells[column.key]),
  }));
  const sum =
    shown?.sum &&
    (() =>
      h(
        Table.Summary,
        { fixed: true },
        h(
          Table.Summary.Row,
          null,
          shown.columns.map((column, at) =>
            h(
              Table.Summary.Cell,
              { key: column.key, index: at, align: column.align },
              cell(shown.sum[column.key]),
            ),
          ),
        ),
      ));
  return h(
    Panel,
    { title, aside: note },
    tabs &&
      h(Tabs, {
        activeKey: tab,
        onChange: (key) => {
          setTab(key);
          setPage(1);
        },
        items: tabs.map((one) => ({
          key: one.key,
          label: one.count === undefined ? one.label : `${one.label}(${one.count})`,
        })),
      }),
    h(Table, {
      rowKey: 'id',
      size: 'small',
      loading: !body,
      columns,
      dataSource: shown?.rows ?? [],
      summary: sum || undefined,
      scroll: { x: 'max-content', y: 640 },
      pagination: shown && {
        current: page,
        pageSize: shown.size,
        total: shown.total,
        onChange: setPage,
        showSizeChanger: false,
        showTotal: (total) => `共 ${total} 条`,
      },
    }),
  );
}
