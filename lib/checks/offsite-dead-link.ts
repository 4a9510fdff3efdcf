// 3.2 Links of promotions that the page itself calls dead.
import { gapOf } from '../gap';
import { nothingFound } from '../judged-rows';
import { count } from '../quantities';
import { evidenceIn, rowsOf } from '../table-rows';
import type { Check, Outcome } from './contract';

const dead = /失效|过期|已下架|打不开|不存在|无法访问|异常|404|dead|expired|broken/i;

export const offsiteDeadLink: Check = {
  id: 'offsite.dead-link',
  part: '3.2',
  needs: ['off-site'],
  thresholds: {},
  evaluate(facts): Outcome {
    const found = rowsOf(facts, 'links', 'link');
    if (!found.ok) return gapOf(found);
    const { rows } = found.value;
    const known = rows.filter((row) => row['status'] !== undefined);
    const broken = known.filter((row) => dead.test(row['status']?.text ?? ''));
    const [first] = broken;
    if (!first) return nothingFound(found.value, known.length);
    const name = first['channel']?.text ?? first['link']?.text ?? '';
    return {
      verdict: 'problem',
      figure: count(broken.length),
      reason: { key: 'checks.offsite.dead-link.dead', params: { name } },
      advice: [
        { key: 'checks.offsite.dead-link.swap', params: { n: broken.length } },
        { key: 'checks.offsite.dead-link.stop' },
      ],
      evidence: broken.flatMap((row) => evidenceIn(row, 'link', 'channel', 'status')),
    };
  },
};
