// The mark's door: brought to consoles where something was read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { consoleMark } from '../components/overlay/console-mark';
import { keepDrawn } from '../lib/browser/keep-drawn';
import '../lib/browser/page-line';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.marked) return;
  line.marked = true;
  const steps = {
    openPanel: () => line.send('panel-asked', { view: 'today' }),
    switchChips: (on: boolean) => line.send('chips-toggled', { on }),
    hideHere: () => line.send('overlay-closed', {}),
  };
  keepDrawn('console', consoleMark(steps, line.life.signal), line);
});
