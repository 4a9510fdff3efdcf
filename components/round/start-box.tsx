// Before a round: what was missed, the button that begins it, its size, and how it goes on.
import { dayOf } from '../../lib/day';
import { Button } from '../parts/button';
import { Choices } from '../parts/choices';
import { StatusMark } from '../parts/status-mark';
import { useView } from '../view';
import { useWords } from '../words';
import type { ShopRound } from './shop-round';
import type { WalkState } from './walk';

// Seconds a page takes as a rule: it loads, settles and is read; the operator looks longer than the walk by itself.
const secondsPerPage = { me: 10, itself: 5 };

/** Whether the operator presses for each page; chosen at every start. */
export function Pace() {
  const { t } = useWords();
  const { byItself, setByItself } = useView();
  return (
    <Choices
      label={t('round.pace')}
      value={byItself ? 'itself' : 'me'}
      choices={[
        { value: 'me', label: t('round.pace.me') },
        { value: 'itself', label: t('round.pace.itself') },
      ]}
      onChange={(pace) => setByItself(pace === 'itself')}
    />
  );
}

/** Reminders nobody answered, and pages that the last round did not come to. */
function Before({ shopRound }: { shopRound: ShopRound }) {
  const { t, time, shortDay, timeZone } = useWords();
  const { unanswered, left, day } = shopRound;
  const missed = unanswered.map((at) => ({ at, on: dayOf(at, timeZone) }));
  const lines = [
    ...missed.map(({ at, on }) =>
      t(on === day ? 'round.due' : 'round.missed', { time: time(at), day: shortDay(on) }),
    ),
    ...(left.urls.length > 0
      ? [t('round.left-before', { day: shortDay(left.day), n: left.urls.length })]
      : []),
  ];
  return lines.map((line) => (
    <p className="now" key={line}>
      <StatusMark mark="you" />
      <span>{line}</span>
    </p>
  ));
}

export function StartBox({ shopRound, walk }: { shopRound: ShopRound; walk: WalkState }) {
  const { t } = useWords();
  const byItself = useView((view) => view.byItself);
  const pages = shopRound.route.pages.length;
  const seconds = pages * secondsPerPage[byItself ? 'itself' : 'me'];
  return (
    <>
      <Before shopRound={shopRound} />
      <Button
        kind="primary"
        icon="play"
        className="btn-w big"
        onClick={() => void walk.start()}
        disabled={pages === 0}
      >
        {t('round.start')}
      </Button>
      <p className="s mut ctr">
        {t('round.start.size', {
          checks: shopRound.results.length,
          pages,
          minutes: Math.max(1, Math.round(seconds / 60)),
        })}
      </p>
      <Pace />
    </>
  );
}
