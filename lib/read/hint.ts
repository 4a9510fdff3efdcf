// What an element's tag, role and class words tell about its part on the page: conventions of component libraries, no page's own names.

export interface Hint {
  /** Not part of what is read: tooltips, closed menus, skeletons, hidden panes. */
  skip?: boolean;
  /** Words inside name nothing outside: tabs, buttons, menus, links of a menu. */
  fence?: boolean;
  tab?: boolean;
  chosen?: boolean;
  nav?: boolean;
  pager?: boolean;
  loading?: boolean;
  table?: boolean;
  alert?: boolean;
  /** A list of what buyers and agents write. */
  chat?: boolean;
  /** 1–6; 7 for a title by class word only. */
  heading?: number;
  /** Its place in the state of aria attributes must be asked on each element. */
  asks?: 'pane' | 'tab' | 'busy' | 'table';
}

const word = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');
const skipped = word(
  'tooltip|popover|popconfirm|popper|dropdown-menu|skeleton|sr-only|visually-hidden|measure-row|balloon|sorter|ghost|column-resizer|autocomplete',
);
const chatted = word('chat|chats|chat-list|conversation|conversations|dialogue|im-list|session-list|message-list|im-chat');
const skippedRole = /^(?:tooltip|listbox|log|option)$/;
const navigation = word('(?<!(?:has|with|no|hide)-)(?:nav|navbar|menu|menubar|sider|sidebar|aside|side-nav|breadcrumb|shell-navigation)');
const pagination = word('pagination|pager|paging');
const spinning = word('spin-spinning|loading-mask|spin-dot|loading-wrap');
const titled = word('title|heading|caption|card-head-title|card__header|card-header-title|section-header|panel-header');
const noTitle = word('statistic|statistic-title|descriptions|tooltip|menu|tab|tabs|table|list-item|metric|kpi|indicator');
const tabbed = word('tab|tabs-tab|tabs__item|tabs-header-title|radio-button|radio-button-wrapper|segmented-item|radio-button-radio');
const picked = word('active|selected|checked|current|is-active|is-checked|is-selected|tabs-tab-active|tabs-header-title-active|radio-checked|radio-button-wrapper-checked|item-selected');
const alarming = word('alert|banner|notice-bar|message-notice|announcement');
const gridded = /(?:^|\s)(?:ant-table|el-table|next-table|arco-table)(?=$|\s)/;
const headings = /^h([1-6])$/;
const known = new Map<string, Hint>();
const none: Hint = {};

/** The hint of an element; texts are never looked at. Same tag, role and class give the same answer, save for aria states. */
export function hintOf(element: Element): Hint {
  if (!element.hasAttributes()) return headings.test(element.localName) ? hintFor(element.localName, '', '') : none;
  const role = element.getAttribute('role') ?? '';
  const names = element.getAttribute('class') ?? '';
  const key = `${element.localName}|${role}|${names}`;
  let hint = known.get(key);
  if (!hint) {
    hint = hintFor(element.localName, role, names);
    if (known.size > 4000) known.clear();
    known.set(key, hint);
  }
  return hint.asks ? asked(element, hint) : hint;
}

function hintFor(tag: string, role: string, names: string): Hint {
  if ((skippedRole.test(role) && !navigation.test(names)) || skipped.test(names)) return { skip: true };
  const hint: Hint = {};
  if (chatted.test(names)) hint.chat = true;
  if (pagination.test(names)) return { pager: true, fence: true };
  if (tag === 'nav' || /^(?:navigation|menu|menubar|menuitem|tree)$/.test(role) || (navigation.test(names) && tag !== 'body' && tag !== 'main')) {
    hint.nav = true;
    hint.fence = true;
  }
  if (role === 'tab' || role === 'radio' || tabbed.test(names)) {
    hint.tab = true;
    hint.fence = true;
    hint.chosen = picked.test(names);
    hint.asks = 'tab';
  }
  if (tag === 'button' || role === 'button' || tag === 'label') hint.fence = true;
  if (role === 'tabpanel') hint.asks = 'pane';
  if (spinning.test(names)) hint.loading = true;
  if (role === 'alert' || alarming.test(names)) hint.alert = true;
  const level = headings.exec(tag);
  if (level) hint.heading = Number(level[1]);
  else if (role === 'heading' || tag === 'legend') hint.heading = 6;
  else if (titled.test(names) && !noTitle.test(names)) hint.heading = 7;
  if (tag === 'table' || /^(?:grid|table|treegrid)$/.test(role)) hint.asks = 'table';
  if (gridded.test(names)) hint.asks = 'table';
  return hint;
}

function asked(element: Element, hint: Hint): Hint {
  if (hint.asks === 'pane') return element.getAttribute('aria-hidden') === 'true' ? { skip: true } : hint;
  if (hint.asks === 'table') return { ...hint, table: isGrid(element) };
  const state = element.getAttribute('aria-selected') ?? element.getAttribute('aria-checked');
  const chosen = state === null ? hint.chosen : state === 'true';
  return { ...hint, chosen };
}

/** A table with a header of its own or beside it; a table that only lays things out is read as ordinary boxes. */
function isGrid(element: Element): boolean {
  if (element.querySelector('th,[role=columnheader]')) return true;
  return false;
}
