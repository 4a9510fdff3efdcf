// Brings to life what markup alone cannot: shadow roots, frames, drawings, and figures that come after their skeletons.

/** How long skeletons stand before their figures (ms). */
const laterMs = 150;

/** Runs in the page that holds the markup; needs nothing beside it, so that a page can be given it as text. */
export function raise(laterMs: number): void {
  const of = (each: Element, name: string) => each.getAttribute(`data-${name}`) ?? '';
  const held = (id: string) =>
    (document.querySelector(`template#${id}`) as HTMLTemplateElement).content.cloneNode(true);
  const root = (each: Element) => {
    const opened = each.attachShadow({ mode: 'open' });
    opened.append(document.createRange().createContextualFragment(of(each, 'root')));
    for (const inner of opened.querySelectorAll('[data-root]')) root(inner);
  };
  for (const each of document.querySelectorAll('[data-root]')) root(each);
  for (const each of document.querySelectorAll<HTMLIFrameElement>('iframe[data-holds]'))
    each.contentDocument?.body.replaceChildren(held(of(each, 'holds')));
  for (const each of document.querySelectorAll<HTMLCanvasElement>('canvas[data-draws]'))
    each.getContext('2d')?.fillText(of(each, 'draws'), 20, 40);
  for (const each of document.querySelectorAll('[data-later]'))
    setTimeout(() => each.replaceChildren(held(of(each, 'later'))), laterMs);
}

/** The call of it as a script. */
export const raiseScript = `(${raise.toString()})(${laterMs})`;
