// What the readers of offers have in common, as one script for all of them: the build has theirs take it from here.
import { unseen } from '../decimal';
import { hostOf } from '../host';
import { parsePrice } from '../printed-price';
import { squeeze } from '../squeeze';
import { cuesOf } from './cues';
import { readOffer } from './offer';
import { once } from '../once';
import { confirmation, parseWritten, priceBefore, rankedNear } from './price';
import { fold, parseAvailability } from './product';
import { sampleOffer } from './sample-offer';
import { placeOf, placesWith, textOf } from './scan';
import { isSeen } from './seen';
import { amountsOf, joinedText } from './visible';
import { put, seen, witness } from './witness';

declare global {
  var shopRoundsCore: readonly unknown[] | undefined;
}

/** Known to those scripts by their places; what is imported above and stands here is in none of them (wxt.config.ts). */
export const offerCore = [
  unseen,
  hostOf,
  parsePrice,
  squeeze,
  cuesOf,
  readOffer,
  once,
  confirmation,
  parseWritten,
  priceBefore,
  rankedNear,
  fold,
  parseAvailability,
  sampleOffer,
  placeOf,
  placesWith,
  textOf,
  isSeen,
  amountsOf,
  joinedText,
  put,
  seen,
  witness,
];
