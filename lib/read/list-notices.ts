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

const dated = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(\s+\d{1,2}:\d{2}(:\d{2})?)?/;
const statusWord =
  /^(已|未|待|(处理|申诉|生效|进行|公示)中|申诉(成功|失败|通过)).{0,8}$|^(open|closed|pending|resolved|read|unread)$/;

/** Lines of a list under a heading of notices, one for each date; and banners. */
export function listNotices(tokens: Token[]): Notice[] {
  const notices: Notice[] = [];
  const seen = new Set<unknown>();
  for (const token of tokens) {
    const box =
      alertOf(token) ??
      (token.kind === 'date' &&
      dated.test(token.text) &&
      !periodWords.test(token.text) &&
      underNotices(token, tokens)
        ? lineOf(token, tokens)
        : undefined);
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
      /(?:(?:截止|期限|到期)\S{0,6}?|(?:\bdue|deadline|(?:appeal|respond) by)(?: date| on)?)[:：]?\s*(\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s\d{1,2}:\d{2})?|\d{1,2}月\d{1,2}日)/.exec(
        text.toLowerCase(),
      )?.[1];
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

function alertOf(token: Token) {
  if (!token.box.alert) return undefined;
  for (let box: Box | undefined = token.box, step = 0; box && step < 6; box = box.parent, step += 1) {
    if (box.hint.alert && box.end - box.start <= 8) return box;
  }
  return undefined;
}
