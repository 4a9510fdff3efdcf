// The Tmall seller console: its frame, sections and blocked states drawn with @alifd/next.
import { Line, start, useJson } from '../react-app.js';
import { figure } from './cells.js';
import { TableSection } from './table.js';

const { createElement: h, useState } = window.React;
const { Shell, Nav, Breadcrumb, Badge, Loading, Message, Tab, Card, Button, Dialog } = window.Next;

function Frame({ session, route, children }) {
  return h(
    Shell,
    { className: 'qn-shell', fixedHeader: false },
    h(Shell.Branding, null, h('span', { className: 'qn-logo' }, '千牛'), h('span', null, session.console)),
    h(
      Shell.Action,
      null,
      h(Badge, { count: 5 }, h('a', { href: '#/notices', className: 'qn-action' }, '消息')),
      h('span', { className: 'qn-shop' }, session.shop),
      h('span', { className: 'qn-account' }, `${session.account} (${session.accountKind})`),
    ),
    h(
      Shell.Navigation,
      null,
      h(
        Nav,
        { embeddable: true, selectedKeys: [route], type: 'normal' },
        session.navigation.map((one) =>
          h(Nav.Item, { key: one.route ?? one.href }, h('a', { href: one.href }, one.label)),
        ),
      ),
    ),
    h(Shell.Content, { className: 'qn-content' }, children),
  );
}

const Panel = ({ title, aside, children }) =>
  h(
    'section',
    { className: 'qn-panel' },
    h(
      'header',
      { className: 'qn-panel-head' },
      h('h3', null, title),
      aside && h('span', { className: 'qn-sub' }, aside),
    ),
    children,
  );

const Cards = ({ title, period, cards }) =>
  h(Panel, { title, aside: period }, h('div', { className: 'qn-cards' }, cards.map(figure)));

function LiveCards({ title, tabs, src, route }) {
  const [tab, setTab] = useState(tabs[0].key);
  const body = useJson(src, { route, tab });
  return h(
    Panel,
    { title, aside: body?.period },
    h(
      Tab,
      { shape: 'capsule', size: 'small', activeKey: tab, onChange: setTab },
      tabs.map((one) => h(Tab.Item, { key: one.key, title: one.label })),
    ),
    h(
      Loading,
      { visible: !body, style: { width: '100%', minHeight: 96 } },
      h('div', { className: 'qn-cards' }, (body?.cards ?? []).map(figure)),
    ),
  );
}

const Todos = ({ title, todos }) =>
  h(
    Panel,
    { title },
    h(
      'div',
      { className: 'qn-todos' },
      todos.map((todo) =>
        h(
          'a',
          { key: todo.label, href: todo.href, className: 'qn-todo' },
          h('span', { className: todo.urgent ? 'qn-todo-count is-urgent' : 'qn-todo-count' }, todo.count),
          h('span', null, todo.label),
        ),
      ),
    ),
  );

const Trend = ({ title, values }) => h(Panel, { title }, h(Line, { values }));

const Chats = ({ title, chats }) =>
  h(
    Panel,
    { title },
    h(
      'ul',
      { className: 'qn-list' },
      chats.map((one) =>
        h(
          'li',
          { key: one.who + one.at + one.text },
          h('b', null, one.who),
          h('span', null, one.text),
          h('time', null, one.at),
        ),
      ),
    ),
  );

// Both panes stay in the document once drawn; the hidden one keeps the figures of a campaign that is over.
const Panes = ({ title, panes }) =>
  h(
    Panel,
    { title },
    h(
      Tab,
      { size: 'small', lazyLoad: false, unmountInactiveTabs: false },
      panes.map((pane) =>
        h(
          Tab.Item,
          { key: pane.label, title: pane.label },
          h('div', { className: 'qn-sub' }, pane.period),
          h('div', { className: 'qn-cards' }, pane.cards.map(figure)),
        ),
      ),
    ),
  );

const Banner = ({ tone, text }) =>
  h(Message, { type: tone === 'info' ? 'notice' : 'warning', className: 'qn-banner' }, text);

const Trail = ({ trail }) =>
  h(
    Breadcrumb,
    { className: 'qn-trail' },
    trail.map((one) => h(Breadcrumb.Item, { key: one }, one)),
  );

const Waiting = () => h('div', { className: 'qn-waiting' }, h(Loading, { tip: '加载中...' }));

function Blocked({ access, title, text }) {
  if (access === 'captcha')
    return h(
      Dialog,
      { visible: true, title, footer: false, closeMode: [], v2: true, width: 420 },
      h('p', null, text),
      h('div', { className: 'qn-slider' }, h('i', null, '»')),
    );
  return h(
    Card,
    { free: true, className: 'qn-blocked' },
    h('h2', null, title),
    h('p', null, text),
    access === 'not-subscribed' && h(Button, { type: 'primary' }, '立即订购'),
  );
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
