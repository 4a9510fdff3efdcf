// 1.3 Open notices about dispatch: false dispatch, late dispatch, goods that were not there.
import { gapOf } from '../gap';
import { levelNow } from '../known-figure';
import { openNotices } from '../open-notices';
import { shortDate } from '../short-date';
import type { Check, Outcome } from './contract';

const about =
  /虚假发货|虚假揽收|延迟发货|超时发货|未按约定时间发货|缺货|空包|发货.{0,6}(?:违规|处罚|赔付|超时)|late (?:dispatch|shipment)|false (?:dispatch|shipment)/i;

export const dispatchPenalties: Check = {
  id: 'dispatch.penalties',
  part: '1.3',
  needs: ['notices', 'home'],
  thresholds: {},
  evaluate(facts): Outcome {
    const notices = facts.notices();
    const level = levelNow(facts, 'violations');
    const open = notices.ok ? openNotices(facts.now, notices.value) : [];
    const found = open.filter(({ notice }) => about.test(notice.text));
    const [first] = found;
    if (first) {
      const deadline = shortDate(first.notice.deadline ?? '');
      return {
        verdict: 'problem',
        figure: { value: found.length, unit: 'count' },
        reason: { key: 'checks.dispatch.penalties.open', params: { n: found.length } },
        advice: [
          deadline
            ? { key: 'checks.dispatch.penalties.appeal', params: { deadline } }
            : { key: 'checks.dispatch.penalties.look' },
          { key: 'checks.dispatch.penalties.warehouse' },
        ],
        evidence: found.map(({ evidence }) => evidence),
      };
    }
    // The list may go on below: it is whole only where it shows as many open ones as the console counts.
    if (level.ok && level.value.value <= open.length) {
      const evidence = [level.value.evidence, ...open.map((one) => one.evidence)];
      return { verdict: 'pass', figure: { value: 0, unit: 'count' }, evidence };
    }
    if (level.ok || notices.ok) {
      return { verdict: 'not-read', reason: { key: 'checks.inspection.violations.no-count' }, evidence: [] };
    }
    return gapOf(notices);
  },
};
