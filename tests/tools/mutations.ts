// Changes a shop might make to a saved page over night; each runs inside the page and gives the changed page as text.

/** An element of the page that may show an amount, by its place among all of them. */
export interface Spot {
  index: number;
  text: string;
  /** Its own text and, as far as they are short, those of the boxes around it, where the currency sign often stands. */
  around: string[];
  struck: boolean;
  /** Comes after the page's heading. */
  below: boolean;
}

export const mutations = [
  'price hidden',
  'price and struck price swapped',
  'recommended items before it',
  'nameless items before it',
  'classes and ids renamed',
] as const;
export type Mutation = (typeof mutations)[number];

/** Inside a page: every visible element with a digit and few words, kept on the window for the mutation that follows. */
export function findSpots(): Spot[] {
  const squeeze = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const heading = document.querySelector('h1');
  const silent = /^(script|style|noscript|template|option|title)$/;
  const elements = [...document.body.querySelectorAll('*')].filter((element) => {
    const text = squeeze(element);
    return (
      text.length < 61 && /\d/.test(text) && !silent.test(element.localName) && element.checkVisibility()
    );
  });
  Object.assign(window, { spots: elements });
  return elements.map((element, index) => {
    const inner = [element, ...element.querySelectorAll('*')];
    const lines = inner.map((one) => getComputedStyle(one).textDecorationLine);
    const above = element.closest('del, s, strike');
    return {
      index,
      text: squeeze(element),
      around: [element, element.parentElement, element.parentElement?.parentElement ?? null]
        .map(squeeze)
        .filter((text) => text.length < 61),
      struck: above !== null || lines.some((line) => line.includes('line-through')),
      below: !heading || (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    };
  });
}

/** What a mutation works on: places of elements that `findSpots` gave, and the words it writes. */
export interface Order {
  mutation: Mutation;
  /** All elements that show the price. */
  shown: number[];
  /** The one that the mutation is about. */
  price?: number;
  struck?: number;
  /** A higher amount in the page's own notation, and three others. */
  higher: string;
  others: string[];
}

/** Inside a page, after `findSpots`: the page with one mutation, as text. Leaves the page itself as it was. */
export function mutate(order: Order): string {
  const { spots } = window as unknown as { spots: Element[] };
  const mark = 'data-spot';
  spots.forEach((element, index) => element.setAttribute(mark, String(index)));
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  const at = (index: number | undefined) => root.querySelector<HTMLElement>(`[${mark}="${index}"]`);
  const price = at(order.price);
  const struck = at(order.struck);
  const renamed = (name: string) => {
    let sum = 7;
    for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647;
    return `c${sum.toString(36)}`;
  };
  /** The nearest place around the price where a block may stand. */
  const blockOf = (element: HTMLElement) => {
    let here = element;
    while (
      here.parentElement &&
      !/^(div|section|article|main|body|td|li|form|dd)$/.test(here.parentElement.localName)
    )
      here = here.parentElement;
    return here;
  };
  if (order.mutation === 'price hidden')
    for (const index of order.shown) at(index)?.style.setProperty('display', 'none', 'important');
  if (order.mutation === 'price and struck price swapped' && price) {
    if (struck) {
      const [first, second] = [document.createElement('i'), document.createElement('i')];
      price.replaceWith(first);
      struck.replaceWith(second);
      first.replaceWith(struck);
      second.replaceWith(price);
    } else {
      const del = document.createElement('del');
      del.textContent = order.higher;
      price.before(del, ' ');
    }
  }
  if (order.mutation.endsWith('items before it') && price) {
    const named = order.mutation.startsWith('recommended');
    const name = (said: string) => ` class="${named ? said : renamed(said)}"`;
    const items = order.others.map(
      (amount, index) =>
        `<li${name('product-card')}><a href="/other-${index}.html"${name('product-title')}>Another thing of the same shop, ${'ABC'[index]}</a><span${name('product-price')}>${amount}</span></li>`,
    );
    const block = document.createElement('div');
    block.innerHTML = `<h3>You may also like</h3><ul>${items.join('')}</ul>`;
    block.className = named ? 'recommended-products' : renamed('recommended-products');
    blockOf(price).before(block);
  }
  if (order.mutation === 'classes and ids renamed') {
    for (const element of root.querySelectorAll('[class], [id]')) {
      const names = [...element.classList].map(renamed);
      if (names.length > 0) element.setAttribute('class', names.join(' '));
      if (element.id) element.id = renamed(element.id);
    }
    for (const style of root.querySelectorAll('style'))
      style.textContent = (style.textContent ?? '').replace(
        /([.#])(-?[_a-zA-Z][\w-]*)(?=[^{}]*\{)/g,
        (_, kind: string, name: string) => `${kind}${renamed(name)}`,
      );
  }
  for (const element of root.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  for (const element of spots) element.removeAttribute(mark);
  return `${document.doctype ? '<!DOCTYPE html>' : ''}${root.outerHTML}`;
}
