// Names of people that a page is about or leads to: the end of a breadcrumb, a customer's heading and tab, links to customers.
import { namesBuyer, namesMeasure } from '../buyers';
import { periodWords } from '../console/words';
import { folded } from '../number';
import type { Table } from '../reading';
import { allIn, attribute } from './elements';
import type { Box, Screen } from './screen';
import type { Token } from './token';

/** The address of one customer, in lower case: the word for one, then a number or a key. */
const customerAt =
  /(?<!\/\/)(customer|member|buyer|shopper)s?([/_-]?[a-z]+)?(\.\w+)?(\/|[?&;](\w*id|code)=)(?!v\d+\/)(?=[\w%-]*\d)[\w%-]+/;
/** What ends the name of a page that is no person. */
const ofPages =
  /(列表|管理|分析|概[况览]|设置|运营|等级|分组|标签|中心|首页|信息|客户|会员|买家|用户|顾客|编辑|查看|全部|所有|店)$|(?<!\p{L})((shop|store|customer|member|buyer|user|list|segment|group|setting|order)s?|overview|total|view|new|edit|all)$/u;
/** Those of one person's own page. */
const ofOne = /(详[情细]|资料|档案|details?|profile)$/;
/** "客户详情-沐云禾", "customer: odalys quennerby", as tabs and titles say it. */
const told =
  /^(?:买家|客户|会员|顾客|用户|customer|member|buyer)(?:(?:详情|资料| details?)[-–—·|](?=\S)|\s?[:：]\s?)(\S.*)$/;
const lately = /最近|浏览|历史|recent|history|viewed/;
const parted = /\s[-–—|·•:_]\s|[|·•｜_]|(?<=[\u3400-\u9fff])[-–—]|[-–—](?=[\u3400-\u9fff])/;
const latin = /^[^\u3040-\u9fff\uac00-\ud7a3]+$/;
const longest = 40;

/** Whether a text in small letters can be a person's name: letters, and not what pages, measures or actions are called. */
const isName = (name: string): boolean =>
  name.length <= longest &&
  /\p{L}{2}/u.test(name) &&
  !ofPages.test(name) &&
  !ofOne.test(name) &&
  !periodWords.test(name) &&
  (latin.test(name) || !namesMeasure(name));

const ofCrumbs = '[class*=readcrumb],[aria-label=breadcrumb i]';

/** Each box is asked once: from each piece of a large console the way up to the page is long. */
const inCrumbs = (box: Box): boolean =>
  (box.crumbs ??= box.element.matches(ofCrumbs) || (box.parent !== undefined && inCrumbs(box.parent)));

/** The words of a page's breadcrumb. */
export const crumbsOf = (tokens: Token[]): Token[] => tokens.filter(({ box }) => inCrumbs(box));

/** The headings that a page of one customer may carry its name in: the first, and the highest. */
const headed = (tokens: Token[]): string[] =>
  tokens
    .filter(({ box, raw }) => (box.hint.heading ?? box.parent?.hint.heading) && isName(folded(raw)))
    .filter(({ box }, at) => at === 0 || box.hint.heading === 1)
    .map(({ raw }) => raw);

/** Links of a menu under "Recent customers". */
function visited(tokens: Token[]): string[] {
  const head = tokens.findIndex(({ text }) => lately.test(text) && namesBuyer(text));
  const after = head < 0 ? [] : tokens.slice(head + 1, head + 21);
  const end = after.findIndex(({ box }) => !box.element.closest('a,button,li'));
  return after.slice(0, end < 0 ? 20 : end).map(({ raw }) => raw);
}

const isTab = ({ box }: Token) => box.hint.tab || box.fence?.hint.tab;

/** Links outside of tables and within. */
const anchorsOf = ({ anchors, atoms }: Screen): Element[] => [
  ...anchors.map(({ element }) => element),
  ...atoms.flatMap(({ kind, box }) => (kind === 'table' ? allIn(box.element, 'a[href]') : [])),
];

/** The names of people that the page gives away by its own name, its address, or where its links lead. */
function namesOn(screen: Screen, tokens: Token[], url: URL, title: string): string[] {
  const crumbs = crumbsOf(tokens);
  const own = crumbs.pop();
  const under = own && crumbs.some(({ text }) => namesBuyer(text)) ? own.text : '';
  const ofCustomer = customerAt.test(url.href.toLowerCase()) || ofOne.test(under);
  const linked = anchorsOf(screen).flatMap((anchor) =>
    customerAt.test(attribute(anchor, 'href').toLowerCase()) ? [anchor.textContent ?? ''] : [],
  );
  const parts = [title, ...title.split(parted), ...tokens.filter(isTab).map(({ raw }) => raw)];
  const names = [
    under,
    ...(ofCustomer ? headed(tokens) : []),
    ...parts.map((part) => told.exec(folded(part))?.[1] ?? ''),
    ...visited(tokens),
    ...linked,
  ].map(folded);
  return names.filter(isName);
}

/** Tells whether a text names one of the people whose names stand on the page. */
export type Naming = (text: string) => boolean;

/** Names in Latin letters stand for themselves as whole words, Chinese ones wherever they stand. */
function patternOf(name: string): string {
  const words = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s*(?:…|(?:\\\.){3})$/, '')
    .replaceAll(' ', '\\s+');
  return latin.test(name) && !name.includes(' ') ? `(?<!\\p{L})${words}(?!\\p{L})` : words;
}

/** What tells the names of people on this page; undefined where it shows none. */
export function namingOf(screen: Screen, tokens: Token[], url: URL, title: string): Naming | undefined {
  const names = namesOn(screen, tokens, url, title);
  if (names.length === 0) return undefined;
  const pattern = new RegExp(names.map(patternOf).join('|'), 'u');
  return (text) => pattern.test(folded(text));
}

/** The parts of a page's title that name nobody: "沐云禾的订单 - 店铺后台" → "店铺后台". */
export const titleWithout = (title: string, names: Naming): string =>
  title
    .split(parted)
    .filter((part) => !names(part))
    .join(' - ');

/** A table without the lines of its cells that name one of these people. */
export const tableWithout = (table: Table, names: Naming): Table => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell) =>
      cell
        .split('\n')
        .filter((line) => !names(line))
        .join('\n'),
    ),
  ),
});
