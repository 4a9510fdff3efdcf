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
    line.teaches = false;
    over.abort();
  };
  const steps: TeachSteps = {
    attempt: (taught) => line.send('teach-tried', taught),
    keep: async (taught) => (await line.send('figure-taught', taught)).kept,
    ended,
  };
  const begun = line
    .send('teach-asked', {})
    .then((reply) => teachHere(named(reply), steps, line.life.signal), ended);
  line.answerOnPage(
    {
      'teach-ended': async () => ((await begun)?.end(), { ended: true }),
      'press-chosen': async () => ((await begun)?.choose(line.pressed?.deref()), { chosen: true }),
    },
    over.signal,
  );
});
