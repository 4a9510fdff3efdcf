// What the panel says of something that was taught, where another currency stands there now.
import { expect, it } from 'vitest';
import { TaughtList } from '../../components/teach/taught-list';
import type { TaughtRow } from '../../lib/rows';
import { printOf } from '../lib/prints';
import { stageOf } from './stage';

const stage = stageOf();
const now = Date.parse('2026-09-18T01:00:00Z');
const row: TaughtRow = {
  key: 'k',
  page: 'ads.example/',
  url: 'https://ads.example/',
  pageTitle: '',
  metric: 'own:余额\u00a0USD',
  name: '余额\u00a0USD',
  unit: 'USD',
  sign: '$',
  period: 'now',
  print: printOf('money'),
  text: '$1,234.50',
  seenAt: now,
  addedAt: now,
};

it('says that it was not counted, and nothing where the same currency stands there', async () => {
  const other = { ...row, key: 'other', name: '钱包', text: '€1,234.50' };
  stage.show(<TaughtList title="这一页要读取的" rows={[row, other]} now={now} />);
  const items = () =>
    [...stage.box.querySelectorAll('.taught li')].map(({ textContent }) => textContent ?? '');
  await expect.poll(() => items().length, { timeout: 10_000 }).toBe(2);
  const [same, changed] = items();
  expect(changed).toContain('不是原来的单位或币种');
  expect(same).toContain('余额');
  expect(same).not.toContain('币种');
});
