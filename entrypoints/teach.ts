// The door of teaching: brought to a page only when the operator asks to point at a figure there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachHere } from '../components/overlay/teach';
import type { PageLine } from '../lib/browser/page-line';

/** Set while the operator points: a second script on the same line does nothing. */
declare global {
  var shopRoundsTeaches: PageLine | undefined;
}

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || globalThis.shopRoundsTeaches === line) return;
  globalThis.shopRoundsTeaches = line;
  const ended = () => (globalThis.shopRoundsTeaches = undefined);
  void line.send('teach-asked', {}).then((reply) => {
    const keep = async (taught: Parameters<Parameters<typeof teachHere>[1]['keep']>[0]) =>
      (await line.send('figure-taught', taught)).kept;
    const over = new AbortController();
    const end = teachHere(reply, { keep, ended: () => (ended(), over.abort()) }, line.life.signal);
    line.answerOnPage({ 'teach-ended': () => (end(), { ended: true }) }, over.signal);
    return undefined;
  }, ended);
});
