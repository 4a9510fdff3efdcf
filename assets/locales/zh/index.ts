// The Chinese dictionary: every room's words under the room's name ("round.start").
import type { Dictionary } from '../../../lib/words';
import { card } from './card';
import { answer } from './answer';
import { alerts } from './alerts';
import { campaign } from './campaign';
import { checks } from './checks';
import { checksOfGoods } from './checks-goods';
import { checksOfShop } from './checks-shop';
import { checksLimits } from './checks-limits';
import { checksReview } from './checks-review';
import { checksService } from './checks-service';
import { checksSources } from './checks-sources';
import { checksTraffic } from './checks-traffic';
import { compare } from './compare';
import { checksWatched } from './checks-watched';
import { files } from './files';
import { landed } from './landed';
import { lint } from './lint';
import { metrics } from './metrics';
import { metricNotes } from './metrics-notes';
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
import { tasks } from './tasks';
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
    ...checksLimits,
    ...checksWatched,
  },
  lint,
  metrics: { ...metrics, ...metricNotes },
  naming,
  prices: { ...prices, ...compare, ...landed },
  answer,
  campaign,
  alerts,
  trends,
  review,
  setup,
  overlay: { ...overlay, ...pointing },
  card,
  sites,
  states,
  files,
  teach,
  tasks,
};

export const zh: Dictionary = Object.fromEntries(
  Object.entries(rooms).flatMap(([room, words]) =>
    Object.entries(words).map(([key, entry]) => [`${room}.${key}`, entry]),
  ),
);
