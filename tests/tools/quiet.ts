// Inside a page: waits until nothing comes any more, as the reader's own settling does.

/** Resolves once the fonts are there and nothing has changed for half a second. Refers to nothing outside itself. */
export async function quiet(): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((done) => {
    let timer = setTimeout(done, 500);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 500);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
