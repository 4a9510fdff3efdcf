// Makes sense of a console's screen: pairs, where tables belong, work to do and period.
import { ofOthers } from '../of-others';
import type { Draft } from '../reading';
import type { Sheet } from '../sheet';
import { contextOf, entriesOf, titleOf } from './context';
import { rowNotices, workOf } from './notices';
import { pairsOf } from './pairs';
import { marksOf, pagePeriod, periodAt } from './period';
import { Counter } from './region';
import { indexOf, screenOf, type Box, type Screen, type Token } from './screen';

export type ConsoleRead = Pick<Draft, 'pairs' | 'tables' | 'notices' | 'period'>;

/** Everything that stands on a screen; `page` is what the page itself read. Keys are left out where it shows nothing of the kind. */
export function readScreen(screen: Screen, page: Pick<Draft, 'tables' | 'notices'>): ConsoleRead {
  const found = pairsOf(screen);
  const sites = screen.tokens.filter((token) => token.kind === 'table');
  const standing = [...found.map((each) => each.token), ...sites];
  const counted = (tokens: Token[]) => new Counter(screen.size, tokens.map(indexOf));
  const content = counted(standing);
  const panes = counted(standing.filter(({ box, kind }) => kind === 'table' || !box.fence?.hint.tab));
  const marks = marksOf(screen, content, panes);
  const entries = entriesOf(
    screen,
    content,
    panes,
    standing,
    new Set(marks.filter((mark) => mark.strength > 1).map((mark) => mark.index)),
  );
  const over = new Map(
    marks.map((mark) => [mark, contextOf(mark.index, mark.scope, entries).map((entry) => entry.text)]),
  );
  const place = (index: number, box: Box) => {
    const stack = contextOf(index, box, entries);
    const context = stack.map((entry) => entry.text);
    const period = periodAt(index, box, context, marks, over);
    return {
      title: titleOf(stack),
      where: { ...(context.length > 0 && { context }), ...(period && { period }) },
    };
  };
  for (const { pair, token } of found) {
    const { where } = place(token.index, token.box);
    const whose = where.context?.find((text) => ofOthers.test(text.toLowerCase()));
    if (whose) pair.label = `${pair.label}(${whose})`.slice(0, 80);
    Object.assign(pair, where, pair.period && { period: pair.period });
  }
  const tables = (page.tables ?? []).map((table, at) => {
    const token = screen.tables[at];
    if (!token) return table;
    const { title, where } = place(token.index, token.box);
    return { ...(title && { title }), ...where, ...table };
  });
  const pairs = found.map((each) => each.pair);
  const notices = [...workOf(found), ...tables.flatMap(rowNotices), ...(page.notices ?? [])];
  const period = pagePeriod(marks);
  return {
    ...(pairs.length > 0 && { pairs: pairs.slice(0, 600) }),
    ...(tables.length > 0 && { tables: tables.slice(0, 60) }),
    ...(notices.length > 0 && { notices: notices.slice(0, 300) }),
    ...(period && { period }),
  };
}

/**
 * The draft of a console with what its sheet says. A console in a state, or one on which nothing is to be read, keeps
 * whose it is, its period and where its other pages are. Undefined when the sheet's places do not fit together.
 */
export function completed(draft: Draft, sheet: Sheet): Draft | undefined {
  const screen = screenOf(sheet);
  if (!screen) return undefined;
  const { tables: _tables, notices: _notices, ...bare } = draft;
  const read = readScreen(screen, draft);
  if (draft.kind === 'console' && (read.pairs ?? read.tables ?? read.notices)) return { ...bare, ...read };
  const state = draft.state === 'ok' ? 'empty' : draft.state;
  return { ...bare, ...(read.period && { period: read.period }), kind: 'state', state, reader: 'state' };
}
