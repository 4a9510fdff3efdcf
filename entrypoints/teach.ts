// The door of teaching: brought to a page only when the operator asks to point at a figure there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachHere, type TeachSteps } from '../components/overlay/teach';
import '../lib/browser/page-line';
import { named } from '../lib/browser/teach-names';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.teaches) return;
  line.teaches = true;
  const over = new AbortController();
  const ended = () => {
    // Where it ended first, it ends in the page's other frames.
    if (line.teaches) line.send('teach-left', {}).catch(() => undefined);
    line.teaches = false;
    over.abort();
  };
  const steps: TeachSteps = {
    attempt: (taught) => line.send('teach-tried', { ...taught, url: location.href }),
    keep: async (taught) => (await line.send('figure-taught', { ...taught, url: location.href })).kept,
    ended,
  };
  const begun = line
    .send('teach-asked', {})
    .then((reply) => teachHere(named(reply), steps, line.life.signal), ended);
  line.answerOnPage(
    {
      'teach-ended': async () => {
        line.teaches = false;
        (await begun)?.end();
        return { ended: true };
      },
      'press-chosen': async () => ((await begun)?.choose(line.pressed?.deref()), { chosen: true }),
    },
    over.signal,
  );
});
