// The Chinese dictionary: every room's words under the room's name ("round.start").
import type { Dictionary } from '../../../lib/words';
import { checks } from './checks';
import { checksOfGoods } from './checks-goods';
import { checksOfShop } from './checks-shop';
import { checksReview } from './checks-review';
import { checksService } from './checks-service';
import { checksSources } from './checks-sources';
import { checksTraffic } from './checks-traffic';
import { checksWatched } from './checks-watched';
import { files } from './files';
import { metrics } from './metrics';
import { naming } from './naming';
import { overlay } from './overlay';
import { plan } from './plan';
import { pointing } from './pointing';
import { prices } from './prices';
import { review } from './review';
import { round } from './round';
import { setup } from './setup';
import { shell } from './shell';
import { sites } from './sites';
import { states } from './states';
import { teach } from './teach';
import { trends } from './trends';

const rooms: Record<string, Dictionary> = {
  shell,
  round,
  plan,
  checks: {
    ...checks,
    ...checksOfShop,
    ...checksOfGoods,
    ...checksTraffic,
    ...checksService,
    ...checksReview,
    ...checksSources,
    ...checksWatched,
  },
  metrics,
  naming,
  prices,
  trends,
  review,
  setup,
  overlay: { ...overlay, ...pointing },
  sites,
  states,
  files,
  teach,
};

export const zh: Dictionary = Object.fromEntries(
  Object.entries(rooms).flatMap(([room, words]) =>
    Object.entries(words).map(([key, entry]) => [`${room}.${key}`, entry]),
  ),
);
