// How a margin comes about, cost by cost: what takes nothing away has no minus.
import { expect, it } from 'vitest';
import type { OwnFigures } from '../../components/answer/own-figures';
import { Workings } from '../../components/answer/workings';
import { stageOf } from './stage';

const stage = stageOf();
const figures: OwnFigures = {
  code: 'QY-1',
  row: undefined,
  platform: 'jd',
  currency: 'CNY',
  known: {
    sheet: {
      goods: 3_800,
      shipping: 0,
      packing: 120,
      commission: 0,
      service: 0,
      serviceBase: 1,
      insurance: 80,
      returns: 0,
    },
    lines: [
      { name: 'goods', value: 3_800 },
      { name: 'shipping', value: 0 },
      { name: 'commission', value: 0 },
    ],
    missing: [],
    wholeBase: false,
  },
  landed: 9_900,
  receipt: undefined,
  margin: undefined,
  roi: undefined,
  floor: undefined,
};

it('a cost of nothing is no minus nothing', async () => {
  stage.show(
    <Workings figures={{ ...figures, receipt: { price: 9_900, others: 0 } as OwnFigures['receipt'] }} />,
  );
  await expect.poll(() => stage.box.textContent, { timeout: 10_000 }).toContain('−¥38.00');
  expect(stage.box.textContent).not.toContain('−¥0.00');
  expect(stage.box.textContent).not.toContain('-¥0.00');
});
