// The data centre and the advertising report of the Tmall shop, drawn with antd.
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
  ConfigProvider,
  List,
} = window.antd;

function Frame({ session, route, children }) {
  const items = session.navigation.map((one) => ({
    key: one.route ?? one.href,
    label: h('a', { href: one.href }, one.label),
  }));
  return h(
    Layout,
    { className: 'sy-layout' },
    h(
      Layout.Header,
      { className: 'sy-header' },
      h('b', { className: 'sy-logo' }, location.hostname.startsWith('sycm') ? '生意参谋' : '万相台'),
      h(Menu, { mode: 'horizontal', selectedKeys: [route], items, className: 'sy-menu' }),
      h(
        Space,
        null,
        h('span', { className: 'sy-shop' }, session.shop),
        h(Tag, null, session.accountKind),
        h('span', null, session.account),
        h(Badge, { count: 3, size: 'small' }, h('span', null, '消息')),
      ),
    ),
    h(Layout.Content, { className: 'sy-content' }, children),
  );
}

const Cards = ({ title, period, cards }) =>
  h(Panel, { title, aside: period }, h('div', { className: 'sy-cards' }, cards.map(figure)));

function LiveCards({ title, tabs, src, route }) {
  const [tab, setTab] = useState(tabs[0].key);
  const body = useJson(src, { route, tab });
  return h(
    Panel,
    {
      title,
      aside: body?.period,
      extra: h(Radio.Group, {
        value: tab,
        onChange: (event) => setTab(event.target.value),
        optionType: 'button',
        size: 'small',
        options: tabs.map((one) => ({ label: one.label, value: one.key })),
      }),
    },
    body
      ? h('div', { className: 'sy-cards' }, body.cards.map(figure))
      : h('div', { className: 'sy-loading' }, h(Spin)),
  );
}

const Todos = ({ title, todos }) =>
  h(
    Panel,
    { title },
    h(
      Space,
      { size: 40 },
      todos.map((todo) => h('a', { key: todo.label, href: todo.href }, `${todo.label} ${todo.count}`)),
    ),
  );

const Trend = ({ title, values }) => h(Panel, { title }, h(Line, { values }));

const Chats = ({ title, chats }) =>
  h(
    Panel,
    { title },
    h(List, {
      dataSource: chats,
      renderItem: (one) =>
        h(List.Item, null, h(List.Item.Meta, { title: one.who, description: one.text }), one.at),
    }),
  );

const Panes = ({ title, panes }) =>
  h(
    Panel,
    { title },
    h(Tabs, {
      items: panes.map((pane) => ({
        key: pane.label,
        label: pane.label,
        forceRender: true,
        children: h('div', { className: 'sy-cards' }, pane.cards.map(figure)),
      })),
    }),
  );

const Banner = ({ tone, text }) =>
  h(Alert, {
    type: tone === 'info' ? 'info' : 'warning',
    title: text,
    showIcon: true,
    className: 'sy-banner',
  });

const Trail = ({ trail }) =>
  h(Breadcrumb, { items: trail.map((title) => ({ title })), className: 'sy-trail' });

const Waiting = () =>
  h('div', { className: 'sy-content' }, h(Skeleton, { active: true, paragraph: { rows: 8 } }));

function Blocked({ access, title, text }) {
  if (access === 'captcha')
    return h(
      Modal,
      { open: true, footer: null, closable: false, title },
      h('p', null, text),
      h('div', { className: 'sy-slider' }, h('i', null, '»')),
    );
  return h(Result, {
    status: access === 'no-permission' ? '403' : 'info',
    title,
    subTitle: text,
    extra: access === 'not-subscribed' ? h(Button, { type: 'primary' }, '立即订购') : null,
  });
}

const first = location.hostname.startsWith('one.') ? 'ads' : 'data';
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
  first,
  (app) =>
    h(
      ConfigProvider,
      { locale: window.antd.locales.zh_CN, theme: { token: { colorPrimary: '#2062e6' } } },
      app,
    ),
);
