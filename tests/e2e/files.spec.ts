// A report that a console exported: dropped on the panel, looked at, kept for its shop, and found again with its source.
import { expect, test } from '@playwright/test';
import type { FigureRow, ReadingRow } from '../../lib/rows.ts';
import { openKnownDesk, showView, type Desk } from '../tools/operator.ts';

let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openKnownDesk('2026-09-18');
});
test.afterAll(() => desk.close());

const report = [
  '日期,访客数,支付买家数,支付金额,收货人',
  ...Array.from({ length: 30 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 7, 1 + at)).toISOString().slice(0, 10);
    return `${day},${5000 + at},180,"12,${300 + at}.50",李慕白`;
  }),
].join('\n');

test('thirty days of a month before come in at once, each with the file as its source; buyers do not', async () => {
  const { extension, panel } = desk;
  await panel.bringToFront();
  await panel.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], '店铺日报.csv', { type: 'text/csv' }));
    const event = { dataTransfer: dropped, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, report);
  const sheet = panel.getByRole('region', { name: '导入报表文件' });
  await expect(sheet).toContainText('30 行数据');
  await expect(sheet).toContainText('访客数、支付买家数和支付金额');
  await expect(sheet).toContainText('收货人');
  expect(await extension.rows<FigureRow>('figures').then(ofFile), 'nothing is kept before').toEqual([]);
  await sheet.getByRole('button', { name: '存入' }).click();
  await expect(sheet).toContainText('已存入');

  const figures = ofFile(await extension.rows<FigureRow>('figures'));
  expect(figures).toHaveLength(90);
  const first = figures.find(({ day, metric }) => day === '2026-08-01' && metric === 'gmv');
  expect(first).toMatchObject({ value: 1_230_050, raw: '12,300.50', label: '支付金额', partial: false });
  const kept = JSON.stringify(await extension.rows<ReadingRow>('readings'));
  expect(kept).toContain('12,300.50');
  expect(kept).not.toContain('李慕白');

  await sheet.getByRole('button', { name: '关闭' }).click();
  await showView(panel, 'trends');
  await panel.locator('select', { hasText: '近 90 天' }).selectOption({ label: '近 90 天' });
  await expect(panel.locator('table', { hasText: '8/30' }).first()).toContainText('5,029');
});

test('a file that cannot be read says what to do, and nothing is kept', async () => {
  const { extension, panel } = desk;
  await showView(panel, 'trends');
  const before = (await extension.rows('readings')).length;
  await panel.getByLabel('导入报表').setInputFiles({
    name: '旧报表.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  });
  await expect(panel.getByRole('alert')).toContainText('另存为 .xlsx');
  expect(await extension.rows('readings')).toHaveLength(before);
});

function ofFile(rows: FigureRow[]): FigureRow[] {
  return rows.filter(({ url }) => url.startsWith('file:'));
}
