// Comparison lines ("较前一日 ↑3.2%"): the base, the change and its direction, by sign, arrow or word only.
import { parseFigure } from '../number';
import type { Delta } from '../reading';
import { common } from './region';
import type { Token } from './screen';
import { falling, rising } from './words';

export interface Change {
  delta: Delta;
  token: Token;
}

const moves = '[↑↓▲▼⬆⬇]|上[升涨]|下[降跌]|增[长加]|减少|提升|降低|up|down';
const moved = new RegExp(`^(${moves})$`);
/** A comparison in one piece: the base, then the change that ends it ("较前7天" alone has none). */
const line = new RegExp(
  String.raw`^(.+?)[:\s]*((${moves})?\s*[+-]?\s*[¥$]?\d[\d,.]*\s*[万亿]?(%|‰|pp|个?百分点|元|分|秒)?\)?|持平|不变|flat|--?|—)$`,
);
const flat = /持平|不变|flat|unchanged|^\D*0(\.0+)?%?$/;

/** All comparisons among the tokens; the tokens they are made of are marked as used. */
export function changesOf(tokens: Token[]): Change[] {
  const changes: Change[] = [];
  tokens.forEach((token, at) => {
    if (token.used) return;
    if (token.kind === 'base') {
      const parts = partsOf(tokens, at);
      if (!parts) return;
      for (const part of parts) part.used = true;
      changes.push({ delta: deltaOf(parts, token.text), token: parts[0] ?? token });
    } else if (token.kind === 'figure' && isChange(token)) {
      const base = tokens[at + 1];
      const named =
        base?.kind === 'base' && !/\d/.test(base.text) && sameLine(token, base) && !partsOf(tokens, at + 1);
      token.used = true;
      if (named && base) base.used = true;
      changes.push({ delta: deltaOf([token], named && base ? base.text : ''), token });
    }
  });
  return changes;
}

/** The tokens of the comparison that begins at a base word, or undefined when no change follows it. */
function partsOf(tokens: Token[], at: number): Token[] | undefined {
  const base = tokens[at];
  if (!base) return undefined;
  if (line.test(base.text)) return [base];
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (!token || token.used || !sameLine(base, token) || common(base.box, token.box).end - base.index > 24)
      return undefined;
    if (token.kind === 'figure' || /^(持平|不变|flat)$/.test(token.text)) return tokens.slice(at, next + 1);
    if (!moved.test(token.text)) return undefined;
  }
  return undefined;
}

/** Whether one token stands right of another on its line, less than `far` pixels from it. */
export function sameLine(one: Token, other: Token, far = 160): boolean {
  if (one.rect.height === 0 || other.rect.height === 0) return one.box.parent === other.box.parent;
  const overlap = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
  const gap = other.rect.left - one.rect.right;
  return overlap > 0.4 * Math.min(one.rect.height, other.rect.height) && gap > -4 && gap < far;
}

/** A figure behind an arrow, or a rate with a plus sign, is a change, not a figure of its own. */
const isChange = ({ text }: Token) => /^[↑↓▲▼⬆⬇]|^\+.*%$/.test(text);

function deltaOf(parts: Token[], base: string): Delta {
  const raw = parts.map((part) => part.text).join(' ');
  const split = parts.length === 1 ? line.exec(raw) : undefined;
  const change =
    split?.[2] ??
    (parts
      .slice(1)
      .map((part) => part.text)
      .join('') ||
      raw);
  const figure = parseFigure(change);
  const delta: Delta = {
    raw: raw.slice(0, 80),
    base: (base === '' ? '' : (split?.[1] ?? base)).replace(/[:(]\s*$/, '').slice(0, 40),
  };
  const value = figure?.value;
  if (figure?.unit) delta.unit = figure.unit.slice(0, 12);
  if (flat.test(change) || Number(value) === 0) return { ...delta, value: '0', direction: 'flat' };
  const down = falling.test(change);
  if (value === undefined || rising.test(change) === down) return delta;
  const size = value.replace('-', '');
  return { ...delta, value: down ? `-${size}` : size, direction: down ? 'down' : 'up' };
}
