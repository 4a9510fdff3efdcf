// Pictures of Today in every state a round and the page in front can be in.
import type { Page } from 'playwright';
import { addDays } from '../../lib/day';
import { readingOf, walkTo } from '../e2e/walk';
import type { ShopState } from '../shop/state';
import { consolePages } from './demo-pages';
import { setDay, shopIdOf, showView, words, type Desk } from './operator';

const shopName = '青屿旗舰店';
const [host, home] = consolePages[shopName]?.[0] ?? ['', ''];
const data = ['sycm.taobao.com', 'data'] as const;

/** Takes a state's pictures in every look and width. */
export type TakeState = (state: string) => Promise<void>;

/** The tab that a walk opened last. */
const lastTab = (desk: Desk): Page => desk.extension.context.pages().findLast(isOnShop) ?? desk.tab;
const isOnShop = (page: Page) => page.url().includes('.localhost');

const press = (desk: Desk, key: string) =>
  desk.panel
    .getByRole('button', { name: words(key), exact: true })
    .first()
    .click();
const says = (desk: Desk, key: string, values: Record<string, string> = {}) =>
  desk.panel
    .getByText(
      Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), words(key)),
    )
    .first()
    .waitFor();

/** A console page as the operator has it in front, in a state of the shop's. */
async function meet(
  desk: Desk,
  [at, route]: readonly [string, string],
  change: Partial<ShopState>,
): Promise<void> {
  desk.shop.control(change);
  await walkTo(desk.extension, desk.tab, desk.shop.url(at, `/#/${route}`), desk.now);
  await desk.tab.bringToFront();
}

/** The words a page calls its figures by are other ones from now on, as after a redesign. */
function renameLabels(shop: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const own = text.data.includes(shop) || /\d/.test(text.data);
    if (!own && /\p{Script=Han}/u.test(text.data)) text.data = `新版${text.data.trim()}项`;
  }
}

/** Walks the days before `day` through all states; the operator's words must be Chinese while they press. */
export async function takeStates(desk: Desk, day: string, take: TakeState): Promise<void> {
  const { extension, panel, shop } = desk;
  await setDay(desk, addDays(day, -2));
  await walkTo(extension, desk.tab, shop.url(host, `/#/${home}`), desk.now);
  await shopIdOf(extension, shopName);
  await showView(panel, 'today');
  await take('start');

  await press(desk, 'round.start');
  await panel.getByRole('button', { name: words('round.next') }).waitFor();
  await take('running');
  await press(desk, 'round.pause');
  await take('paused');

  shop.control({ signedOut: [host] });
  await press(desk, 'round.go-on');
  await says(desk, 'states.signed-out', { site: words('sites.taobao-seller') });
  await take('signed-out');
  shop.control({ signedOut: [], captcha: [host] });
  await lastTab(desk).goto(shop.url(host, `/#/${home}`));
  await says(desk, 'states.captcha', { site: words('sites.taobao-seller') });
  await take('captcha');
  shop.control({ captcha: [] });
  await lastTab(desk).reload();
  await panel.getByRole('button', { name: words('round.next') }).waitFor();
  await press(desk, 'round.pause');
  await press(desk, 'round.end');

  await meet(desk, [host, 'service'], { noPermission: [`${host}#/service`] });
  await says(desk, 'states.no-right');
  await take('no-right');
  await meet(desk, [host, 'service'], { noPermission: [], notSubscribed: [`${host}#/service`] });
  await says(desk, 'states.not-subscribed.text');
  await take('not-subscribed');
  await meet(desk, data, { notSubscribed: [], notPublished: [data[0]] });
  await says(desk, 'states.not-published');
  await take('not-published');
  shop.control({ notPublished: [] });

  await setDay(desk, addDays(day, -1));
  await meet(desk, [host, home], {});
  await desk.tab.evaluate(renameLabels, shopName);
  await says(desk, 'states.changed.text');
  await take('changed');
  await desk.tab.goto('about:blank');
  // Read once more as it was: the day after is an ordinary one.
  const url = shop.url(host, `/#/${home}`);
  const renamed = await readingOf(extension, url);
  await walkTo(extension, desk.tab, url, (renamed?.lastSeen ?? 0) + 1);
}
