// Notices of violations, infringements and penalties that still wait for an answer.
import type { Evidence } from './checks/contract';
import { instantOf } from './day';
import type { Notice } from './reading';

const kinds = new Set<Notice['kind']>(['violation', 'infringement', 'penalty', 'appeal']);
const handled = /已|完成|撤销|成功|关闭|无需|结束|解除/;

export interface OpenNotice {
  notice: Notice;
  evidence: Evidence;
  /** Epoch ms of the deadline; undefined where none is printed. */
  until: number | undefined;
}

/** Whether a notice is a case against the shop, not an announcement. */
export const isCase = ({ kind }: Notice): boolean => kinds.has(kind);

/** Epoch ms of "2026-09-19 23:59"; a day without a time ends with the day. */
function deadlineOf(printed: string | undefined): number | undefined {
  const found = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s+(\d{1,2}:\d{2}))?/.exec(printed ?? '');
  if (!found) return undefined;
  const [, year = '', month = '', day = '', time = '23:59'] = found;
  return instantOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, time.padStart(5, '0'));
}

/**
 * The open cases, the nearest deadline first. A notice is open when its status says so; without a status only a deadline
 * still to come makes it open.
 */
export function openNotices(now: number, found: { notice: Notice; evidence: Evidence }[]): OpenNotice[] {
  return found
    .filter(({ notice }) => isCase(notice) && notice.count === undefined)
    .map((one) => ({ ...one, until: deadlineOf(one.notice.deadline) }))
    .filter(({ notice, until }) =>
      notice.status !== undefined
        ? notice.status !== '' && !handled.test(notice.status)
        : (until ?? (/天|时|day|hour/.test(notice.deadline ?? '') ? Infinity : 0)) >= now,
    )
    .sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity));
}
