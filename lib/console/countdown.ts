// Countdowns ("剩 3小时52分", boxes "02" ":" "45" ":" "10"): lengths of time where a label says so, else only text.
import { parseDuration } from '../duration';
import { sameLine } from './delta';
import { common } from './region';
import type { Token } from './screen';

/** Says that a clock tells a length of time; beside any other word it may be a time of day. */
export const lasting =
  /剩|倒计时|[时最]长|[耗用]时|等待|停留|平均|响应|距|left|remain|countdown|average|avg|duration|response/;
const piece = /^(\d{1,3})?([天时分秒:,.]|小时|分钟)?$/;
const left = /^(还?剩余?|仅剩|还有)[\s:]*/;

/** The tokens with each countdown in one; a line of boxes with colons that is not wholly one is left out. */
export function withCountdowns(tokens: Token[]): Token[] {
  const runs: [Token, ...Token[]][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last && piece.test(last.text) && piece.test(token.text) && sameLine(last, token, 24);
    if (run && goesOn) run.push(token);
    else runs.push([token]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const { last, box, rect } = run.at(-1) ?? first;
    const said = run.map(({ text }) => text).join(' ');
    // Digits beside digits are parts of one number or two, nobody can tell: between these the space stays.
    const text = said.replace(/ (?=\D)|(?<=\D) /g, '');
    const figure = run[1] || left.test(text) ? parseDuration(text.replace(left, '')) : undefined;
    // What stands around colons is no figure by itself, nor is a digit beside a digit.
    if (!figure) return run[1] && /[:,.]|^\d( \d)+$/.test(text) ? [] : run;
    return {
      ...first,
      kind: 'figure',
      raw: text,
      text,
      last,
      box: common(first.box, box),
      rect: { ...first.rect, right: rect.right },
      figure: { ...figure, clock: true },
    };
  });
}
