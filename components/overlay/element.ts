// Builds the nodes of the card: text goes in as text, never as markup.

type Child = Node | string | undefined;
type Attributes = Record<string, string>;

function put<E extends Element>(node: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/** An HTML element with its attributes and children; `undefined` children are left out. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  return put(document.createElement(tag), attributes, children);
}

/** An SVG element with its attributes and children. */
export function shape<T extends keyof SVGElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[T] {
  return put(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** A button that calls back when it is pressed; `key` finds it again after the card is drawn anew. */
export function button(
  key: string,
  attributes: Attributes,
  onPress: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-key': key, ...attributes }, ...children);
  made.addEventListener('click', onPress);
  return made;
}
