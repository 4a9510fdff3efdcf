// The ring's door: brought to a page only when the panel asks to show where a figure was read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ringElement } from '../components/overlay/ring';
import '../lib/browser/page-line';
import { frameKeyOf } from '../lib/page-key';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.rings) return;
  line.rings = true;
  // The page and its frames all hear it; only the document the element stands in answers.
  const own = () => (window.top === window ? undefined : frameKeyOf(location.href));
  line.answerOnPage(
    { 'element-asked': ({ at }) => (at.frame === own() ? { found: ringElement(at) } : undefined) },
    line.life.signal,
  );
});
