// The pages a console's own menu leads to: visible links of its navigation, by their words.
import { hostOf } from '../host';
import type { Draft } from '../reading';
import { tellsBuyer } from '../buyers';
import { attribute } from './elements';
import { isVisible, type Box, type Screen } from './screen';

type Links = NonNullable<Draft['links']>;

/** The last two labels of a host, or three under endings such as com.cn. */
const registrable = (host: string): string =>
  host
    .split('.')
    .slice(/\.(com|net|org|gov|edu|co|ac)\.\w\w$/.test(host) ? -3 : -2)
    .join('.');

/** Links of menus, on the page's own or a sister host, or on any host a menu names beside those; each address once. */
export function linksOf(screen: Screen, url: URL): Links {
  const menus = new Map<Box, { label: string; target: URL }[]>();
  for (const { element, box } of screen.anchors) {
    const menu = menuOf(box);
    const href = attribute(element, 'href');
    if (!menu || !href || href === '#' || !isVisible(box)) continue;
    const label = (element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\s*[(（]?\d+\+?[)）]?$/, '')
      .trim();
    if (label === '' || label.length > 20 || tellsBuyer(label) || !URL.canParse(href, url.href)) continue;
    const target = new URL(href, url.href);
    if (!/^https?:$/.test(target.protocol)) continue;
    menus.set(menu, [...(menus.get(menu) ?? []), { label, target }]);
  }
  const links = new Map<string, string>();
  for (const entries of menus.values()) {
    const own = entries.some(({ target }) => registrable(hostOf(target)) === registrable(hostOf(url)));
    for (const { label, target } of entries)
      if (own && !links.has(target.href)) links.set(target.href, label);
  }
  return [...links].slice(0, 120).map(([href, label]) => ({ label, url: href.slice(0, 2000) }));
}

/** The outermost menu a link stands in. */
function menuOf(box: Box): Box | undefined {
  let menu: Box | undefined;
  for (let here: Box | undefined = box; here; here = here.parent)
    if (here.hint.nav && here.element.localName !== 'body') menu = here;
  return menu;
}
