// Work to do and warnings: counts that wait, violations, penalties, appeals, unread messages and announcements.
import type { Notice, Pair, Table } from '../reading';
import type { Found } from './pairs';
import { placeAround } from './place';
import type { Box, Token } from './screen';
import { underNotices } from './under-notices';
import { kindsOfNotice, noticeHeading, nothingThere, periodWords, workHeading, workToDo } from './words';

const dated = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/;
const statusWord =
  /^(?:已|未|待|处理中|申诉中|生效中|进行中|公示中|申诉(?:成功|失败|通过)).{0,8}$|^(?:open|closed|pending|resolved|read|unread)$/;

/** What kind of notice these words are; `otherwise` where no warning word stands in them. */
export function kindOfNotice(text: string, otherwise: Notice['kind']): Notice['kind'] {
  return kindsOfNotice.find(([words]) => words.test(text.toLowerCase()))?.[1] ?? otherwise;
}

/** Counts that wait for someone: pairs whose label or heading says so. */
export function workOf(found: Found[]): Notice[] {
  const seen = new Set<string>();
  return found.flatMap(({ pair }) => {
    const count = countOf(pair);
    const heading = (pair.context ?? []).join(' ').toLowerCase();
    const label = pair.label.toLowerCase();
    if (count === undefined || pair.delta) return [];
    const unread = /^(?:未读)?(?:消息|站内信|通知|公告|messages?|notifications?|inbox)$/.test(label);
    if (!unread && !workToDo.test(label) && !workHeading.test(heading)) return [];
    if (seen.has(`${pair.label} ${count}`)) return [];
    seen.add(`${pair.label} ${count}`);
    const kind = unread ? 'message' : kindOfNotice(pair.label, 'to-do');
    return [{ kind, text: pair.label, count, ...(pair.at && { at: pair.at }) }];
  });
}

function countOf(pair: Pair): number | undefined {
  if (
    typeof pair.value !== 'string' ||
    !/^\d+$/.test(pair.value) ||
    (pair.unit && !/^[件个单笔条人项次款]$/.test(pair.unit))
  )
    return undefined;
  return Number(pair.value);
}

/** The rows of a table of notices, told by its heading or its columns; the buyers' columns are gone already. */
export function rowNotices(table: Table): Notice[] {
  const column = (words: RegExp) => table.columns.findIndex((name) => words.test(name.toLowerCase()));
  const title = column(/标题|内容|通知|公告|消息|事由|原因|说明|title|subject|content/);
  const heading = [table.title ?? '', ...(table.context ?? [])].join(' ').toLowerCase();
  if (title < 0 || !(noticeHeading.test(heading) || column(/申诉|违规|处罚/) >= 0)) return [];
  const type = column(/类型|类别|分类|kind|type|category/);
  const deadline = column(/截止|期限|到期|deadline|due/);
  const date = table.columns.findIndex(
    (name, at) => at !== deadline && /时间|日期|date|time/.test(name.toLowerCase()),
  );
  const status = column(/状态|进度|结果|status/);
  return table.rows.slice(0, 100).flatMap((row) => {
    const cell = (at: number) =>
      at < 0 || /^[-—]*$/.test(row[at] ?? '') ? undefined : row[at]?.replaceAll('\n', ' ');
    const text = cell(title);
    if (!text) return [];
    const kind = kindOfNotice(`${cell(type) ?? ''} ${type < 0 ? text : ''}`, 'announcement');
    return [
      {
        kind,
        text: [cell(type), text].filter(Boolean).join(' · ').slice(0, 300),
        ...(cell(date) && { date: cell(date)?.slice(0, 40) }),
        ...(cell(deadline) && { deadline: cell(deadline)?.slice(0, 60) }),
        ...(cell(status) && { status: cell(status)?.slice(0, 40) }),
        ...(table.at && { at: table.at }),
      },
    ];
  });
}

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
    const parts = tokens.filter(
      (each) => each.index >= box.start && each.index < box.end && each.kind !== 'table',
    );
    const words = parts.filter(
      (each) =>
        !(each.kind === 'date' && each.text.replace(dated, '').trim() === '') && !statusWord.test(each.text),
    );
    const text = words.map((each) => each.raw).join(' · ');
    if (parts.length > 12 || text.length < 4 || nothingThere.test(text.toLowerCase())) continue;
    const date = parts.map((each) => dated.exec(each.text)?.[0]).find(Boolean);
    const deadline =
      /(?:截止|期限|到期)\S{0,6}?[:：]?\s*(\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s\d{1,2}:\d{2})?|\d{1,2}月\d{1,2}日)/.exec(
        text,
      )?.[1];
    const status = parts.find((each) => statusWord.test(each.text))?.text;
    notices.push({
      kind: kindOfNotice(text, 'announcement'),
      text: text.slice(0, 300),
      ...(date && { date }),
      ...(deadline && { deadline }),
      ...(status && { status }),
      at: placeAround(box, parts),
    });
  }
  return notices;
}

/** The smallest box around a date that holds words too. */
function lineOf(token: Token, tokens: Token[]): Box | undefined {
  for (let box: Box | undefined = token.box, step = 0; box && step < 5; box = box.parent, step += 1) {
    const here = box;
    if (
      tokens.some(
        (each) => each !== token && each.kind !== 'date' && each.index >= here.start && each.index < here.end,
      )
    )
      return here;
  }
  return undefined;
}

function alertOf(token: Token) {
  for (let box: Box | undefined = token.box, step = 0; box && step < 6; box = box.parent, step += 1) {
    if (box.hint.alert && box.end - box.start <= 8) return box;
  }
  return undefined;
}
