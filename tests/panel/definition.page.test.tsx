// What a figure is stands below where it was seen: its measure's definition, and the time it is counted over.
import { expect, it } from 'vitest';
import { CheckDetail } from '../../components/round/check-detail';
import type { Evidence } from '../../lib/checks/contract';
import { serviceComplaints } from '../../lib/checks/service-complaints';
import { bareRound } from './bare-round';
import { stageOf } from './stage';

const stage = stageOf();
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };

const seen = (label: string, metric?: string): Evidence => ({
  label,
  text: '99%',
  url: 'https://desk.example/',
  pageTitle: '客服数据',
  takenAt: 0,
  reader: 'console',
  how: label,
  ...(metric && { metric }),
});

function show(platform: string, ...evidence: Evidence[]): void {
  const result = { check: serviceComplaints, outcome: { verdict: 'pass' as const, evidence } };
  stage.show(<CheckDetail result={result} shopRound={bareRound(platform)} />);
}
const lines = () => [...stage.box.querySelectorAll('.x > p')].map((one) => one.textContent?.trim());

it('each measure once, with the time that the shop’s platform states', async () => {
  show(
    'pdd',
    seen('3分钟人工回复率', 'reply-rate'),
    seen('3分钟人工回复率', 'reply-rate'),
    seen('成交金额', 'gmv'),
  );
  await expect
    .poll(lines, soon)
    .toEqual([
      '3 分钟回复率：3 分钟内由人工回复的咨询占比。 只算 8–23 点。',
      '成交金额：当期在平台付的钱，没有扣退款。',
    ]);
});

it('a measure that a platform counts otherwise is defined as there', async () => {
  show('douyin', seen('商品点击人数', 'visitors'));
  await expect
    .poll(lines, soon)
    .toEqual(['商品点击人数：点开过商品的人，一段时间内每人只算一次；几天的人数不能相加。']);
});

it('nothing is made up for a cell of a table or a figure of the operator’s own name', async () => {
  show('jd', seen('访客数', 'visitors'), seen('退款原因'), seen('直播间停留', 'own:直播间停留'));
  await expect.poll(() => stage.box.querySelectorAll('.ev-list li').length, soon).toBe(3);
  expect(lines()).toEqual(['访客数：来过店铺的人，一段时间内每人只算一次；几天的访客不能相加。']);
});
