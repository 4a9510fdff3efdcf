// The unfolded card's door: brought to a product page only when the operator unfolds the pill.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard } from '../components/overlay/offer-card';
import { faceWords } from '../lib/browser/face-words';

export default defineUnlistedScript(() => {
  globalThis.shopRoundsCard = offerCard(faceWords);
});
