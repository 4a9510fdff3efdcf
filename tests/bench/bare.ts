// The bare pass that reading is measured against: one walk over the page's text, and visibility where a digit stands.

/**
 * Walks the text nodes outside script, style and noscript, and asks `checkVisibility` once for each that has a digit.
 * Runs inside the page, so it must not refer to anything outside itself. Answers its own milliseconds and hits.
 */
export function barePass(): { ms: number; hits: number } {
  const started = performance.now();
  const outside = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT']);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || outside.has(parent.tagName) || !/\d/.test(node.nodeValue ?? '')) continue;
    if (parent.checkVisibility()) hits += 1;
  }
  return { ms: performance.now() - started, hits };
}
