// Keeps what is drawn on a page equal to what was read there: renews it on order, and clears it when the page moves on.
import type { CardReply } from '../message';
import type { PageLine } from './page-line';

interface Drawn {
  show(reply: CardReply): void;
  clear(): void;
}

/** The address without a place on the page: a fragment counts only where it is a route. */
const here = () => location.href.replace(/#(?![!/]).*/, '');

/** Draws at once what was read here, if it is of this kind, and from then on for as long as the page lives. */
export function keepDrawn(
  kind: NonNullable<CardReply['card']>['kind'],
  drawn: Drawn,
  { life, send, answerOnPage }: PageLine,
): void {
  let shownFor = here();
  let takenAt: number | undefined;

  /** `same` draws only the very reading that was drawn before. */
  const renew = async (same?: number): Promise<{ shown: boolean }> => {
    const address = here();
    let shown = false;
    try {
      const reply = await send('card-asked', {});
      const { card } = reply;
      // The page may have moved on while the answer travelled.
      if (address === here() && (!same || card?.takenAt === same)) {
        drawn.show(reply);
        takenAt = card?.takenAt;
      }
      shown = card?.kind === kind;
    } catch {
      drawn.clear();
    }
    return { shown };
  };
  life.onMoved(() => {
    if (here() === shownFor) return;
    shownFor = here();
    drawn.clear();
    // Many a page only tidies its address: then what was read is what stands there.
    if (takenAt) void renew(takenAt);
  });
  answerOnPage(
    {
      'card-changed': (changed) => {
        if ((changed.kind ?? kind) === kind) return renew();
        drawn.clear();
        return undefined;
      },
    },
    life.signal,
  );
  void renew();
}
