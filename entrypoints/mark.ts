// The mark's door: brought to consoles where something was read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { consoleMark } from '../components/overlay/console-mark';
import { keepDrawn } from '../lib/browser/keep-drawn';
import type { PageLine } from '../lib/browser/page-line';

/** The line it was drawn for: a second script on the same line does nothing, one after an update takes over. */
declare global {
  var shopRoundsMark: PageLine | undefined;
}

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || globalThis.shopRoundsMark === line) return;
  globalThis.shopRoundsMark = line;
  const steps = {
    openPanel: () => line.send('panel-asked', { view: 'today' }),
    switchChips: (on: boolean) => line.send('chips-toggled', { on }),
    hideHere: () => line.send('overlay-closed', {}),
  };
  keepDrawn('console', consoleMark(steps, line.life.signal), line);
});
