// The route of a round: which of a shop's known pages its checks need, in which order, fewest pages first.
import { hostOf } from './host';
import type { RoutePage, ShopRow } from './rows';

/** What the pages are needed for. */
type Needing = readonly { needs: readonly string[] }[];

export interface Route {
  /** The pages a round opens, in order. */
  pages: RoutePage[];
  /** Known pages that no round opens: left out, not needed, or second to another of the same kind. */
  others: RoutePage[];
}

/** Menu entries that lead to work or to reading matter and show no figures. */
const notShowing =
  /发布|新建|新增|创建|添加|设置|装修|帮助|规则|学院|课程|培训|服务市场|充值|下载|教程|论坛|create|new |settings?|help|academy/i;

const count = (checks: Needing, topic: string) => checks.filter(({ needs }) => needs.includes(topic)).length;

/** Of each console the first page of each kind that shows something. */
function firstOfKind(pages: readonly RoutePage[]): Set<string> {
  const best = new Map<string, RoutePage>();
  for (const page of pages) {
    const kind = `${hostOf(new URL(page.url))}|${page.topic}`;
    const known = best.get(kind);
    if (!known || (notShowing.test(known.label) && !notShowing.test(page.label))) best.set(kind, page);
  }
  return new Set([...best.values()].map(({ url }) => url));
}

/**
 * The next page is always the one with which most checks that had no page yet have one, then the one most checks look
 * at: a round that is broken off early has judged as much as that many pages can tell.
 */
function byWorth(pages: readonly RoutePage[], checks: Needing): RoutePage[] {
  const left = [...pages];
  const ordered: RoutePage[] = [];
  let open = checks;
  const worth = ({ topic }: RoutePage) => count(open, topic) * checks.length * 2 + count(checks, topic);
  while (left.length > 0) {
    const next = left.reduce((best, page) => (worth(page) > worth(best) ? page : best));
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
    open = open.filter(({ needs }) => !needs.includes(next.topic));
  }
  return ordered;
}

/** Console by console, so that nobody goes back and forth; the one that most checks look at comes first. */
function byConsole(pages: readonly RoutePage[], checks: Needing): RoutePage[] {
  const consoles = new Map<string, RoutePage[]>();
  for (const page of pages) {
    const host = hostOf(new URL(page.url));
    consoles.set(host, [...(consoles.get(host) ?? []), page]);
  }
  const reach = (own: readonly RoutePage[]) =>
    checks.filter(({ needs }) => own.some(({ topic }) => needs.includes(topic))).length;
  return [...consoles.values()]
    .toSorted((a, b) => reach(b) - reach(a))
    .flatMap((own) => byWorth(own, checks));
}

/** The route of a shop for the checks that are on. The operator's own order and choice come before any rule. */
export function routeOf(shop: Pick<ShopRow, 'route' | 'plan'>, checks: Needing): Route {
  const { order = [], leftOut = [] } = shop.plan ?? {};
  const known = shop.route.filter(({ url }) => URL.canParse(url));
  const chosen = order.flatMap((url) => known.find((page) => page.url === url) ?? []);
  const first = firstOfKind(known);
  const needed = known.filter(
    ({ url, topic }) =>
      first.has(url) && !order.includes(url) && !leftOut.includes(url) && count(checks, topic) > 0,
  );
  const pages = [...chosen, ...byConsole(needed, checks)];
  return { pages, others: known.filter((page) => !pages.includes(page)) };
}

/** Pages that an earlier round did not come to are opened before the others. */
export function leftFirst(pages: readonly RoutePage[], left: readonly string[]): RoutePage[] {
  return [
    ...pages.filter(({ url }) => left.includes(url)),
    ...pages.filter(({ url }) => !left.includes(url)),
  ];
}
