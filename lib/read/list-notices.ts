// Notices that stand in lists and banners: one for each dated line under a heading of notices, and each alert.
import { withoutOrders } from '../buyer-cells';
import { tellsBuyer } from '../buyers';
import { kindOfNotice } from '../console/notice-kind';
import { holds } from '../console/region';
import { underNotices } from '../console/under-notices';
import { nothingThere, periodWords } from '../console/words';
import type { Notice } from '../reading';
import { locatorOf } from './locate';
import type { Box } from './screen';
import type { Token } from './token';

const dated = /\d{4}[-/.年]\d\d?[-/.月]\d\d?日?(\s+\d\d?:\d{2}(:\d{2})?)?/;
const statusWord =
  /^(已|未|待|(处理|申诉|生效|进行|公示)中|申诉(成功|失败|通过)).{0,8}$|^(open|closed|pending|resolved|read|unread)$/;

const timeLeft = /\d+ ?个?(天|小时|day|hour).{0,9}/;

/** Lines of a list under a heading of notices, one for each date; and banners. */
export function listNotices(tokens: Token[]): Notice[] {
  const notices: Notice[] = [];
  const seen = new Set<unknown>();
  for (const token of tokens) {
    const due = /申诉|appeal/.test(token.text) && dueOf(token, tokens);
    const box =
      alertOf(token) ??
      (due ||
        (token.kind === 'date' &&
        dated.test(token.text) &&
        !periodWords.test(token.text) &&
        underNotices(token, tokens)
          ? lineOf(token, tokens)
          : undefined));
    if (!box || seen.has(box)) continue;
    seen.add(box);
    const parts = tokens.filter((each) => holds(box, each) && each.kind !== 'table');
    const words = parts.filter(
      (each) =>
        !(each.kind === 'date' && each.text.replace(dated, '').trim() === '') && !statusWord.test(each.text),
    );
    const text = words.map((each) => each.raw).join(' · ');
    if (parts.length > 12 || text.length < 4 || nothingThere.test(text.toLowerCase()) || tellsBuyer(text))
      continue;
    const date = parts.map((each) => dated.exec(each.text)?.[0]).find(Boolean);
    const deadline =
      /((截止|期限|到期)\S{0,6}?|(\bdue|deadline|(appeal|respond) by)( date| on)?)[:：]?\s*(\d{4}[-/]\d\d?[-/]\d\d?(?:\s\d\d?:\d{2})?|\d\d?月\d\d?日)/
        .exec(text.toLowerCase())
        ?.at(-1) ??
      (due && timeLeft.exec(text)?.[0]);
    const status = parts.find((each) => statusWord.test(each.text))?.text;
    notices.push({
      kind: kindOfNotice(text, 'announcement'),
      text: withoutOrders(text).slice(0, 300),
      ...(date && { date }),
      ...(deadline && { deadline }),
      ...(status && { status }),
      at: locatorOf(box.element, ''),
    });
  }
  return notices;
}

/** The smallest box around a date that holds words too. */
function lineOf(token: Token, tokens: Token[]): Box | undefined {
  for (let box: Box | undefined = token.box, step = 0; box && step < 5; box = box.parent, step += 1) {
    const here = box;
    if (tokens.some((each) => each !== token && each.kind !== 'date' && holds(here, each))) return here;
  }
  return undefined;
}

/**
 * The line that says how long there is time to appeal: "申诉剩余 2 天", "2 days left to appeal". A dated one is read whole.
 */
function dueOf({ box }: Token, tokens: Token[]): Box | undefined {
  const said = (here = box) => tokens.flatMap((each) => (holds(here, each) ? each.text : [])).join(' ');
  return [box, box.parent].find(
    (here) =>
      /剩|距|截|内|left|within/.test(said(here)) &&
      timeLeft.test(said(here)) &&
      !dated.test(said(box.parent)),
  );
}

function alertOf(token: Token) {
  for (let box: Box | undefined = token.box, step = 0; box?.alert && step < 6; box = box.parent, step += 1) {
    if (box.hint.alert && box.end - box.start <= 8) return box;
  }
  return undefined;
}
