// The door of teaching: brought to a page only when the operator asks to point at a figure there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachHere, type TeachSteps } from '../components/overlay/teach';
import type { PageLine } from '../lib/browser/page-line';
import { named } from '../lib/browser/teach-names';

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
    const over = new AbortController();
    const steps: TeachSteps = {
      attempt: (taught) => line.send('teach-tried', taught),
      keep: async (taught) => (await line.send('figure-taught', taught)).kept,
      ended: () => (ended(), over.abort()),
    };
    const end = teachHere(named(reply), steps, line.life.signal);
    line.answerOnPage({ 'teach-ended': () => (end(), { ended: true }) }, over.signal);
    return undefined;
  }, ended);
});
