// What a demo console's server says its page shows, and the words in which the page prints it.
import type { Page as Tab } from 'playwright';
import type { Card, Cell, Page as View, Table as Data } from '../shop/views/section';

export interface DemoView {
  view: View;
  data: (Data & { title: string })[];
  cards: { title: string; cards: Card[] }[];
}

/** Asks the server from within an open page of its console what stands on it. */
export const viewOf = (tab: Tab, route: string): Promise<DemoView> =>
  tab.evaluate(async (at): Promise<DemoView> => {
    const json = async (path: string) =>
      (await fetch(`${path}${path.includes('?') ? '&' : '?'}route=${at}`)).json();
    const view = (await json(`/api/page/${at}`)) as View;
    const data = [];
    const cards = [];
    for (const section of view.sections) {
      if (section.kind === 'table') {
        data.push({
          title: section.title,
          ...((await json(`${section.src}?tab=${section.tabs?.[0]?.key ?? ''}&page=1`)) as Data),
        });
      }
      if (section.kind === 'live-cards') {
        cards.push({
          title: section.title,
          cards: ((await json(`${section.src}?tab=${section.tabs[0]?.key}`)) as { cards: Card[] }).cards,
        });
      }
      if (section.kind === 'cards') cards.push({ title: section.title, cards: section.cards });
      if (section.kind === 'panes')
        cards.push({ title: section.title, cards: section.panes[0]?.cards ?? [] });
    }
    return { view, data, cards };
  }, route);

/** A card's value as a number: "¥1.81万" is 18100. */
export function amountOf(text: string): string | undefined {
  if (text === '-') return undefined;
  const number = Number(text.replace(/[¥,%万]/g, ''));
  return String(text.includes('万') ? Math.round(number * 10_000) : number);
}

/** The lines of a cell. */
export function expectedCell(cell: Cell | undefined): string[] {
  if (cell === undefined) return ['-'];
  if (typeof cell === 'string') return [cell];
  if ('goods' in cell) return [cell.goods.title, ...cell.goods.lines];
  if ('tag' in cell) return [cell.tag];
  if ('value' in cell) return [`${cell.value}${cell.unit}`];
  if ('links' in cell) return [cell.links.join('')];
  if ('main' in cell) return [cell.main, cell.sub];
  return [];
}
/** Order numbers leave a page as hashes only. */
export const isOrder = (text: string) => /^\d{12,}$/.test(text);
