// A notice that the operator pointed at, among the notices of its page.
import type { Found } from '../message';
import type { Draft } from '../reading';
import { kindOfNotice } from './notice-kind';

/** The console's draft with the words that stand where the operator pointed, as a notice; once, however it was read. */
export function withTaughtNotice(draft: Draft, { text, at }: Pick<Found, 'text' | 'at'>): Draft {
  const { notices = [] } = draft;
  if (draft.kind !== 'console' || !text || notices.some((notice) => notice.text === text)) return draft;
  const notice = { kind: kindOfNotice(text, 'announcement'), text, ...(at && { at }) };
  return { ...draft, notices: [...notices, notice].slice(-300) };
}
