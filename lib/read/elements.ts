// What the readers of consoles ask of elements again and again, in as few words as it takes.

/** An attribute's words; "" where it has none. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** All elements in another that a selector fits. */
export const allIn = <E extends Element = Element>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];
