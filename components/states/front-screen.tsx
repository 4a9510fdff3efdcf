// What the page in front is up to, when it is not in order: what happened, what it means for the round, what to do.
import { metricNamed } from '../../lib/vocabulary/metric-labels';
import { columnNamed } from '../../lib/vocabulary/columns';
import type { Front } from '../live';
import { usePageNames, type PageNames } from '../live-naming';
import type { ShopRound } from '../round/shop-round';
import type { WalkState } from '../round/walk';
import { useView } from '../view';
import { ChangedPage } from './changed-page';
import { frontStateOf, type FrontState } from './front-state';
import { NoRight } from './no-right';
import { NobodysPage } from './nobodys-page';
import { NotAllowed } from './not-allowed';
import { NotPublished } from './not-published';
import { NotSubscribed } from './not-subscribed';
import { SignedOut } from './signed-out';
import { UnknownPage } from './unknown-page';

export interface ScreenProps {
  front: Front;
  /** The address of the page in front. */
  url: string;
  shopRound: ShopRound;
  walk: WalkState;
  names: PageNames | undefined;
  /** Has this screen leave until another page needs one. */
  onLeave: () => void;
}

const screens: Record<FrontState, (props: ScreenProps) => React.ReactNode> = {
  'not-allowed': NotAllowed,
  nobodys: NobodysPage,
  unknown: UnknownPage,
  changed: ChangedPage,
  'signed-out': SignedOut,
  'not-published': NotPublished,
  'no-right': NoRight,
  'not-subscribed': NotSubscribed,
};

/** Whether figures stand on the page and nobody knows a single one of their names. */
function isUnnamed(front: Front, names: PageNames | undefined): boolean {
  const draft = front.reading?.draft;
  if (!draft || !names || names.unknown.length === 0 || names.named.length > 0) return false;
  const { pairs = [], tables = [] } = draft;
  const known = pairs.some(({ label }) => metricNamed(label, names.platform) !== undefined);
  return !known && !tables.some(({ columns }) => columns.some((column) => columnNamed(column)));
}

export function FrontScreen({
  front,
  shopRound,
  walk,
}: Pick<ScreenProps, 'shopRound' | 'walk'> & { front: Front }) {
  const { left, setLeft } = useView();
  const names = usePageNames(front);
  const { url } = front.tab;
  const state = frontStateOf(front, shopRound, {
    unnamed: isUnnamed(front, names),
    walking: walk.walk?.tabId === front.tab.id,
  });
  if (!url || !state) return null;
  const key = `${state}|${new URL(url).host}`;
  if (left.includes(key)) return null;
  const Screen = screens[state];
  return (
    <Screen
      front={front}
      url={url}
      shopRound={shopRound}
      walk={walk}
      names={names}
      onLeave={() => setLeft([...left, key])}
    />
  );
}
