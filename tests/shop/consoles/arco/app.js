// The Douyin console: its frame, sections and blocked states drawn with @arco-design/web-react.
import { Line, start, useJson } from '../react-app.js';
import { figure, Panel } from './cells.js';
import { TableSection } from './table.js';

const { createElement: h, useState } = window.React;
const {
  Layout,
  Menu,
  Breadcrumb,
  Skeleton,
  Tabs,
  Radio,
  Spin,
  Alert,
  Badge,
  Result,
  Button,
  Modal,
  Space,
  Tag,
} = window.arco;

function Frame({ session, route, children }) {
  return h(
    Layout,
    { className: 'fx-layout' },
    h(
      Layout.Header,
      { className: 'fx-header' },
      h('b', { className: 'fx-logo' }, session.console),
      h('span', { className: 'fx-fill' }),
      h(
        Space,
        { size: 16 },
        h(Badge, { count: 2 }, h('a', { href: '#/notices' }, '消息')),
        h('b', null, session.shop),
        h(Tag, null, session.accountKind),
        h('span', null, session.account),
      ),
    ),
    h(
      Layout,
      null,
      h(
        Layout.Sider,
        { width: 164, theme: 'light' },
        h(
          Menu,
          { selectedKeys: [route] },
          session.navigation.map((one) =>
            h(
              Menu.Item,
              { key: one.route ?? one.href },
              h('a', { href: one.href, className: 'fx-nav' }, one.label),
            ),
          ),
        ),
      ),
      h(Layout.Content, { className: 'fx-content' }, children),
    ),
  );
}

const Cards = ({ title, period, cards }) =>
  h(Panel, { title, aside: period }, h('div', { className: 'fx-cards' }, cards.map(figure)));

function LiveCards({ title, tabs, src, route }) {
  const [tab, setTab] = useState(tabs[0].key);
  const body = useJson(src, { route, tab });
  return h(
    Panel,
    {
      title,
      aside: body?.period,
      extra: h(Radio.Group, {
        type: 'button',
        size: 'small',
        value: tab,
        onChange: setTab,
        options: tabs.map((one) => ({ label: one.label, value: one.key })),
      }),
    },
    h(
      Spin,
      { loading: !body, block: true },
      h('div', { className: 'fx-cards', style: { minHeight: 96 } }, (body?.cards ?? []).map(figure)),
    ),
  );
}

const Todos = ({ title, todos }) =>
  h(
    Panel,
    { title },
    h(
      'div',
      { className: 'fx-todos' },
      todos.map((todo) =>
        h(
          'a',
          { key: todo.label, href: todo.href },
          h('span', null, todo.label),
          h('b', { className: todo.urgent ? 'is-urgent' : '' }, todo.count),
        ),
      ),
    ),
  );

const Trend = ({ title, values }) => h(Panel, { title }, h(Line, { values }));

const Chats = ({ title, chats }) =>
  h(
    Panel,
    { title },
    chats.map((one) =>
      h(
        'div',
        { key: one.who + one.at + one.text, className: 'fx-chat' },
        h('b', null, one.who),
        h('span', null, one.text),
        h('time', null, one.at),
      ),
    ),
  );

// Without lazy loading the library draws every pane at once; the hidden one keeps the figures of a campaign that is over.
const Panes = ({ title, panes }) =>
  h(
    Panel,
    { title },
    h(
      Tabs,
      { lazyload: false },
      panes.map((pane) =>
        h(
          Tabs.TabPane,
          { key: pane.label, title: pane.label },
          h('div', { className: 'fx-sub' }, pane.period),
          h('div', { className: 'fx-cards' }, pane.cards.map(figure)),
        ),
      ),
    ),
  );

const Banner = ({ tone, text }) =>
  h(Alert, { type: tone === 'info' ? 'info' : 'warning', content: text, className: 'fx-panel' });

const Trail = ({ trail }) =>
  h(
    Breadcrumb,
    { className: 'fx-trail' },
    trail.map((one) => h(Breadcrumb.Item, { key: one }, one)),
  );

const Waiting = () =>
  h('div', { className: 'fx-content' }, h(Skeleton, { animation: true, text: { rows: 8 } }));

function Blocked({ access, title, text }) {
  if (access === 'captcha')
    return h(
      Modal,
      { visible: true, title, footer: null, closable: false },
      h('p', null, text),
      h('div', { className: 'fx-slider' }, h('i', null, '»')),
    );
  return h(Result, {
    status: access === 'no-permission' ? '403' : 'warning',
    title,
    subTitle: text,
    extra: access === 'not-subscribed' ? h(Button, { type: 'primary' }, '立即订购') : null,
  });
}

start(
  {
    Frame,
    Trail,
    Loading: Waiting,
    Blocked,
    cards: Cards,
    'live-cards': LiveCards,
    todos: Todos,
    trend: Trend,
    chats: Chats,
    panes: Panes,
    banner: Banner,
    table: TableSection,
  },
  'home',
);
