// A form of plain fields keeps saying what its numbers are counted in once they are filled in.
import { expect, it } from 'vitest';
import { TypedForm } from '../../components/answer/typed-form';
import '../../assets/by-hand.css';
import { stageOf } from './stage';

const stage = stageOf(320);

it('says ¥ or % beside a filled field, and nothing beside a count', async () => {
  stage.show(
    <TypedForm
      label="成本"
      keep="保存"
      fields={[
        { name: 'goods', label: '货品成本', kind: 'money', value: '38' },
        { name: 'commission', label: '佣金', kind: 'share', value: '5' },
        { name: 'sales', label: '近期销量', kind: 'count', value: '12' },
      ]}
      onCancel={() => undefined}
      onKeep={() => Promise.resolve()}
    />,
  );
  const fields = () => [...stage.box.querySelectorAll('.fld')];
  await expect.poll(() => fields().length, { timeout: 10_000 }).toBe(3);
  expect(fields().map((field) => field.querySelector('i')?.textContent)).toEqual(['¥', '%', undefined]);
  const goods = fields()[0];
  const described = goods?.querySelector('input')?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe('¥');
  // Beside what is typed, not over it.
  const [input, unit] = [goods?.querySelector('input'), goods?.querySelector('i')];
  const room = parseFloat(getComputedStyle(input as Element).paddingRight);
  expect(unit?.getBoundingClientRect().left).toBeGreaterThanOrEqual(
    (input?.getBoundingClientRect().right ?? 0) - room,
  );
});
