// Work to do and warnings: counts that wait, and the rows of tables of notices.
import type { Notice, Pair, Table } from '../reading';
import type { Found } from './pairs';
import { kindOfNotice } from './notice-kind';
import { noticeHeading, workHeading, workToDo } from './words';

/** Counts that wait for someone: pairs whose label or heading says so. */
export function workOf(found: Found[]): Notice[] {
  const seen = new Set<string>();
  return found.flatMap(({ pair }) => {
    const count = countOf(pair);
    const heading = (pair.context ?? []).join(' ').toLowerCase();
    const label = pair.label.toLowerCase();
    if (count === undefined || pair.delta) return [];
    const unread = /^(未读)?(消息|站内信|通知|公告|messages?|notifications?|inbox)$/.test(label);
    if (!unread && !workToDo.test(label) && !workHeading.test(heading)) return [];
    const key = `${pair.label} ${count}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const kind = unread ? 'message' : kindOfNotice(pair.label, 'to-do');
    // "99+" is no count.
    const said = pair.atLeast ? { text: `${pair.label} ${pair.raw}` } : { text: pair.label, count };
    return [{ kind, ...said, ...(pair.at && { at: pair.at }) }];
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
    const cell = (at: number, most: number) =>
      /^[-—]*$/.test(row[at] ?? '') ? '' : row[at]?.replaceAll('\n', ' ').slice(0, most);
    const [what, text] = [cell(type, 300), cell(title, 300)];
    const [on, until, now] = [cell(date, 40), cell(deadline, 60), cell(status, 40)];
    if (!text) return [];
    const kind = kindOfNotice(`${what} ${type < 0 ? text : ''}`, 'announcement');
    return [
      {
        kind,
        text: [what, text].filter(Boolean).join(' · ').slice(0, 300),
        ...(on && { date: on }),
        ...(until && { deadline: until }),
        ...(now && { status: now }),
        ...(table.at && { at: table.at }),
      },
    ];
  });
}
