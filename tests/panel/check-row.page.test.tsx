// A row of the round and what stands in place of a verdict: a figure that was read is never said to be unread.
import { expect, it } from 'vitest';
import { CheckRow } from '../../components/round/check-row';
import { PassLine } from '../../components/round/pass-line';
import { GapNote } from '../../components/round/gap-note';
import type { Evidence, Outcome } from '../../lib/checks/contract';
import { stockCover } from '../../lib/checks/stock-cover';
import { bareRound } from './bare-round';
import { stageOf } from './stage';

const stage = stageOf();
const soon = { timeout: 10_000 };
const check = stockCover;
const shopRound = bareRound('jd');
const seen: Evidence = {
  label: '支付金额',
  text: '¥26,673.00',
  url: 'https://console.example/#/home',
  pageTitle: '首页',
  takenAt: 1,
  reader: 'console',
  how: '支付金额',
};
const row = (outcome: Outcome) =>
  stage.show(
    <CheckRow result={{ check, outcome }} shopRound={shopRound} open={false} onToggle={() => undefined} />,
  );
const text = () => stage.box.textContent;

it('a figure without a verdict is said to be not judged', async () => {
  row({ verdict: 'not-read', figure: { value: 2_667_300, unit: 'money' }, evidence: [seen] });
  await expect.poll(text, soon).toContain('未判断');
});

it('where the page was read, the way out is not to open it again', async () => {
  stage.show(
    <GapNote result={{ check, outcome: { verdict: 'not-read', evidence: [seen] } }} shopRound={shopRound} />,
  );
  await expect.poll(text, soon).toContain('页面今天读过');
  stage.show(
    <GapNote result={{ check, outcome: { verdict: 'not-read', evidence: [] } }} shopRound={shopRound} />,
  );
  await expect.poll(text, soon).toContain('打开页面就会读取');
});

it('a list in order says all of how many', async () => {
  const outcome: Outcome = {
    verdict: 'pass',
    aside: { key: 'checks.all-of', params: { n: 46 } },
    evidence: [],
  };
  stage.show(<PassLine results={[{ check, outcome }]} onOpen={() => undefined} />);
  await expect.poll(text, soon).toContain('46/46');
});
