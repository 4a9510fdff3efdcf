// What a console's makers change over night: each redesign changes a page in place; marks of the truth stay on their elements.

/** The id of the field that an element shows; set by a test, never an attribute that could be read. */
export const truth = new WeakMap<Element, string>();

export type Redesign = (root: HTMLElement) => void;

const all = (root: ParentNode, selector = '*') => [...root.querySelectorAll<HTMLElement>(selector)];
const hash = (text: string) => {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return `x${sum.toString(36)}`;
};

function renamed(element: HTMLElement, tag: string): HTMLElement {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  const id = truth.get(element);
  if (id !== undefined) truth.set(other, id);
  element.replaceWith(other);
  return other;
}

const swaps: Record<string, string> = {
  SPAN: 'em',
  EM: 'span',
  DIV: 'section',
  B: 'strong',
  STRONG: 'b',
  P: 'div',
  SMALL: 'span',
  H3: 'h4',
};
/** Containers whose children are of one kind: cards, items, rows of a list. */
const lists = (root: HTMLElement) =>
  all(root).filter(
    (box) =>
      box.children.length >= 3 &&
      !box.closest('table, dl, [data-grid]') &&
      [...box.children].every((child) => child.children.length > 1) &&
      new Set([...box.children].map((child) => child.localName)).size === 1,
  );

const words: Record<string, string> = {
  访客数: 'Visitors', 浏览量: 'Page views', 支付金额: 'Sales', 支付转化率: 'Conversion rate', 客单价: 'AOV', 支付买家数: 'Buyers',
  店铺体验分: 'Shop score', 待发货: 'To ship', 花费: 'Spend', 投产比: 'ROI', 点击量: 'Clicks', 展现量: 'Impressions',
  较前一日: 'vs. day before', 整体看板: 'Overview', 推广: 'Advertising', 商品: 'Product', 库存: 'Stock', 售价: 'Price',
  近7天销量: 'Sold in 7 days', 昨日: 'Yesterday', 商品管理: 'Products', 服务: 'Service', 人工响应时长: 'Agent reply', 投诉率: 'Complaint rate',
  店铺: 'Shop', 保证金: 'Deposit', 账户余额: 'Balance', 到手价: 'Your price', 运费: 'Shipping', 原价: 'List price',
}; // prettier-ignore

export const redesigns: Record<string, Redesign> = {
  'classes renamed': (root) => {
    for (const element of all(root, '[class]'))
      element.className = [...element.classList].map(hash).join(' ');
  },
  'ids and data attributes renamed': (root) => {
    for (const element of all(root)) {
      if (element.id) element.id = hash(element.id);
      for (const { name, value } of element.attributes)
        if (name.startsWith('data-') && name !== 'data-grid') element.setAttribute(name, hash(value));
    }
  },
  'wrappers inserted': (root) => {
    for (const element of all(root, 'span, b, small, p, section > div')) {
      if (!element.isConnected || element.closest('table')) continue;
      const wrapper = document.createElement('div');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'blocks moved': (root) => {
    for (const block of Array.from(root.children)) root.prepend(block);
  },
  'cards reordered': (root) => {
    for (const box of lists(root)) for (const child of Array.from(box.children)) box.prepend(child);
  },
  'columns reordered': (root) => {
    for (const row of all(root, 'tr')) {
      const [first, ...rest] = [...row.children];
      if (first) row.append(first, ...rest.toReversed());
    }
    for (const box of all(root, '[data-grid]'))
      for (const line of box.children) for (const child of Array.from(line.children)) line.prepend(child);
    for (const list of all(root, 'dl'))
      for (const term of all(list, 'dt')) list.prepend(term, term.nextElementSibling as Element);
  },
  'tags swapped': (root) => {
    for (const element of all(root)) {
      const tag = swaps[element.tagName];
      if (tag && element.isConnected) renamed(element, tag);
    }
  },
  'labels translated': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const word = words[text.data.trim()];
      if (word) text.data = word;
    }
  },
  'marks of help added': (root) => {
    for (const element of all(root, 'span, dt, th')) {
      if (element.children.length > 0 || /\d/.test(element.textContent ?? '')) continue;
      element.append('：');
      const help = document.createElement('i');
      help.textContent = '?';
      element.append(help);
    }
  },
  'other cards before': (root) => {
    for (const box of lists(root)) {
      const copy = box.firstElementChild?.cloneNode(true) as HTMLElement;
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        text.data = /\d/.test(text.data) ? text.data.replace(/\d/g, '7') : text.data.trim() && '新指标';
      }
      box.prepend(copy);
    }
  },
  'values of another day': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (/\p{Script=Han}/u.test(text.data)) continue;
      text.data = text.data.replace(/\d/g, (digit) => String((Number(digit) * 3 + 1) % 10));
    }
  },
  'banner and side bar added': (root) => {
    const bar = document.createElement('aside');
    bar.innerHTML = '<p>大促倒计时 <b>3</b> 天</p><ul><li>消息 <b>12</b></li><li>待办 <b>5</b></li></ul>';
    root.prepend(bar);
  },
};
