// The colours of charts: read from the page's custom properties, because a canvas does not follow the style sheet.

const names = [
  'series-1',
  'series-2',
  'grid',
  'band',
  'hatch',
  'surface',
  'ink',
  'ink-2',
  'ink-3',
  'line-strong',
  'prob-fill',
  'attn-fill',
  'on-solid',
] as const;

export type Colours = Record<(typeof names)[number], string>;

/** The colours in use on the page now. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as Colours;
}

/** Calls back when theme or contrast change, until `signal` aborts. */
export function watchColours(changed: () => void, signal: AbortSignal): void {
  const seen = new MutationObserver(changed);
  seen.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-trend'] });
  signal.addEventListener('abort', () => seen.disconnect());
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', changed, { signal });
  }
}
