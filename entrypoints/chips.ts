// The door of the chips beside the figures of a console: brought only where the operator has switched them on.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chipLayer } from '../components/overlay/chips';
import '../lib/browser/page-line';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.chipped) return;
  line.chipped = true;
  const layer = chipLayer(line.life);
  const renew = async () => {
    const address = location.href;
    const reply = await line.send('chips-asked', {}).catch(() => undefined);
    // The page may have moved on while the answer travelled.
    if (reply && address === location.href) layer.show(reply);
    else layer.clear();
    return { shown: reply !== undefined };
  };
  line.life.onMoved(layer.clear);
  line.answerOnPage({ 'chips-changed': renew }, line.life.signal);
  void renew();
});
