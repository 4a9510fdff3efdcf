// Which words name which figures: by place on the page first, by order in the document where nothing is laid out.
import { common, sizeOf, within } from './region';
import type { Token } from './screen';

/** Where the label stands, from its figure. */
type Relation = 'above' | 'left' | 'below' | 'right';
export interface Marriage {
  figure: Token;
  label: Token;
  how: Relation;
}
interface Candidate extends Marriage {
  cost: number;
}

/** What a pixel between the two costs, and in this order the relations are tried. */
const weight: Record<Relation, number> = { above: 1, left: 1, below: 1.25, right: 1.6 };
const relations = Object.keys(weight) as Relation[];

/**
 * Marries figures to words that stand together in one box. One relation that serves all figures goes before the nearest
 * word; a figure for which no word is plainly nearest stays alone.
 */
export function marry(figures: Token[], words: Token[], others: Token[]): Marriage[] {
  const blockers = [...figures, ...others];
  const all: Candidate[] = [];
  for (const figure of figures) {
    for (const label of words) {
      if (label.box.fence && !within(figure.box, label.box.fence)) continue;
      const place = placeOf(figure, label);
      if (place && !blocked(figure, label, place.how, blockers)) all.push({ figure, label, ...place });
    }
  }
  let best: Candidate[] = [];
  let bestCost = Infinity;
  for (const how of relations) {
    const chosen = choose(all.filter((each) => each.how === how));
    if (chosen.length < figures.length) continue;
    const cost = chosen.reduce((sum, each) => sum + each.cost, 0) / chosen.length;
    if (cost < bestCost) [best, bestCost] = [chosen, cost];
  }
  if (best.length > 0) return best;
  if (isList(figures, words)) return [];
  return choose(all.filter((each) => figures.length === 1 || each.cost < 60));
}

/** Lines of a list without a table's marks: its words name lines, not the figures in them. */
function isList(figures: Token[], words: Token[]): boolean {
  if (figures.length < 2) return false;
  const lines = new Set(figures.map((figure) => Math.round((figure.rect.top + figure.rect.bottom) / 8)));
  const columns = new Set(figures.map((figure) => Math.round(figure.rect.left / 8)));
  if (lines.size === 1) return words.length < figures.length;
  return columns.size > 1 && figures.length >= 0.8 * lines.size * columns.size;
}

/** The cheapest marriages in which nobody is married twice; a label wanted equally by two figures goes to neither. */
function choose(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const taken = new Set<Token>();
  for (const each of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (taken.has(each.figure) || taken.has(each.label)) continue;
    taken.add(each.figure);
    taken.add(each.label);
    chosen.push(each);
  }
  return chosen;
}

function placeOf(figure: Token, label: Token): { how: Relation; cost: number } | undefined {
  const f = figure.rect;
  const l = label.rect;
  const order = label.index < figure.index ? 0 : 6;
  if (f.height === 0 || l.height === 0) {
    const steps = Math.abs(label.index - figure.index);
    if (steps > 2 || sizeOf(common(label.box, figure.box)) > 12) return undefined;
    return { how: label.index < figure.index ? 'left' : 'right', cost: steps * 10 + order };
  }
  // A badge sits on the corner of its word.
  const corner = l.right < f.right && f.left - l.right > -24 && f.right - f.left < 40;
  const across = Math.min(f.bottom, l.bottom) - Math.max(f.top, l.top);
  if (across > 0.4 * Math.min(f.height, l.height)) {
    const badge = corner && l.left < f.left;
    const left = l.right <= f.left + 3 || badge;
    const gap = left ? f.left - l.right : l.left - f.right;
    if ((gap < -3 && !badge) || gap > 280) return undefined;
    const how = left ? 'left' : 'right';
    return { how, cost: Math.max(0, gap) * weight[how] + order };
  }
  if (corner && f.left - l.right < 6 && l.top > f.top && l.top < f.bottom)
    return { how: 'left', cost: 8 + order };
  const along = Math.min(f.right, l.right) - Math.max(f.left, l.left);
  const edges = Math.min(
    Math.abs(f.left - l.left),
    Math.abs(f.right - l.right),
    Math.abs(f.left + f.right - l.left - l.right) / 2,
  );
  if (along <= 0 && edges > 24) return undefined;
  const above = l.bottom <= f.top + 0.4 * f.height && l.top < f.top;
  const gap = above ? f.top - l.bottom : l.top - f.bottom;
  if (gap > 72) return undefined;
  const how = above ? 'above' : 'below';
  return { how, cost: Math.max(0, gap) * weight[how] + Math.min(edges, 40) * 0.4 + order };
}

/** Whether another figure or word stands between the two. */
function blocked(figure: Token, label: Token, how: Relation, others: Token[]): boolean {
  const f = figure.rect;
  const l = label.rect;
  if (f.height === 0) return false;
  const vertical = how === 'above' || how === 'below';
  const [from, to] = vertical
    ? span(l.top, l.bottom, f.top, f.bottom)
    : span(l.left, l.right, f.left, f.right);
  return others.some((other) => {
    if (other === figure || other === label) return false;
    const o = other.rect;
    const middle = vertical ? (o.top + o.bottom) / 2 : (o.left + o.right) / 2;
    if (middle <= from || middle >= to) return false;
    return vertical
      ? Math.min(o.right, f.right) > Math.max(o.left, f.left)
      : Math.min(o.bottom, f.bottom) > Math.max(o.top, f.top);
  });
}

function span(a: number, b: number, c: number, d: number): [number, number] {
  return (a + b) / 2 < (c + d) / 2 ? [(a + b) / 2, (c + d) / 2] : [(c + d) / 2, (a + b) / 2];
}
