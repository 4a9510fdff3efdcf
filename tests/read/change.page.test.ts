// What on a page brings about another reading: new figures and lists that say they are empty do, decoration does not.
import { expect, it } from 'vitest';
import { touchedBy, touches } from '../../lib/read/change';

/** Whether what `change` does to a page with one figure read is worth another reading. */
async function tells(change: (list: HTMLElement) => void): Promise<boolean> {
  document.body.innerHTML = '<main><div><b>29</b> 待发货</div><section></section></main><aside></aside>';
  const [figure, list] = [document.querySelector('b'), document.querySelector('section')];
  if (!figure || !list) throw new Error('the page is not there');
  const touched = touchedBy([figure]);
  const records = await new Promise<MutationRecord[]>((done) => {
    const observer = new MutationObserver((found) => {
      observer.disconnect();
      done(found);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    change(list);
  });
  return records.some((record) => touches(record, touched));
}
const adds = (html: string) => tells((list) => list.insertAdjacentHTML('beforeend', html));

it.each([
  ['a list with a figure', '<table><tr><td>订单 3'],
  ['a list that says there is nothing', '<table><tr><th>类型<th>标题<tr><td colspan=2>暂无数据'],
  ['the same in other words', '<p>没有符合条件的商品'],
  ['the same in English', '<p>No data'],
])('%s that comes late is read', async (_, html) => {
  expect(await adds(html)).toBe(true);
});

it('a changed figure is read again, words without figures and what lies apart are not', async () => {
  expect(await tells(() => document.querySelector('b')?.replaceChildren('30'))).toBe(true);
  expect(await adds('<p>欢迎回来')).toBe(false);
  expect(await tells(() => document.querySelector('aside')?.append('客服 12'))).toBe(false);
});
