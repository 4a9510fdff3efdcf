// All shops at once: the counts of the day together, and each shop with its own.
import { Icon } from '../parts/icon';
import { marks, StatusMark } from '../parts/status-mark';
import { ShopSign } from '../parts/shop-sign';
import { useWords } from '../words';
import { progressOf, readOf, tallyOf, type ShopRound } from './shop-round';
import { TallyStrip } from './tally-strip';

function ShopLine({ shopRound, onChoose }: { shopRound: ShopRound; onChoose: () => void }) {
  const { t, time, platform, sign } = useWords();
  const { shop, round, results } = shopRound;
  const tally = tallyOf(results);
  const where = t(`round.progress.${progressOf(round)}`, {
    ...readOf(shopRound),
    time: round?.endedAt ? time(round.endedAt) : '',
  });
  const allPass = results.length > 0 && tally.pass === results.length;
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <ShopSign sign={sign(shop)} />
        <span className="nm">
          <b className="el">{shop.name}</b>
          <span className="mut s">
            {platform(shop.platform)} · {where}
          </span>
        </span>
        <span className="ct">
          {marks
            .filter((mark) => mark !== 'pass' && tally[mark] > 0)
            .map((mark) => (
              <span className="nw" key={mark}>
                <StatusMark mark={mark} label={t(`shell.mark.${mark}`)} /> {tally[mark]}
              </span>
            ))}
          {allPass && (
            <span className="nw">
              <StatusMark mark="pass" /> {t('round.all-pass')}
            </span>
          )}
        </span>
        <Icon name="right" className="dim" />
        <span className="mb" aria-hidden="true">
          {marks
            .filter((mark) => tally[mark] > 0)
            .map((mark) => (
              <i key={mark} className={`m-${mark}`} style={{ flex: tally[mark] }} />
            ))}
        </span>
      </button>
    </li>
  );
}

export function AllShops({ rounds, onChoose }: { rounds: ShopRound[]; onChoose: (shopId: string) => void }) {
  const { t, longDay } = useWords();
  const done = rounds.filter(({ round }) => progressOf(round) === 'done').length;
  const day = rounds[0]?.day;
  return (
    <>
      <section className="sheet round" aria-label={t('round.all-shops')}>
        <div className="round-h">
          <div>
            <h1>{t('round.all-shops')}</h1>
            <p>
              {day && longDay(day)} · {t('round.shops-done', { done, shops: rounds.length })}
            </p>
          </div>
        </div>
        <TallyStrip tally={tallyOf(rounds.flatMap(({ results }) => results))} />
      </section>
      <ul className="sheet shs">
        {rounds.map((shopRound) => (
          <ShopLine
            key={shopRound.shop.shopId}
            shopRound={shopRound}
            onChoose={() => onChoose(shopRound.shop.shopId)}
          />
        ))}
      </ul>
      <div className="acts">
        <a className="btn" href="/options.html#shops" target="_blank" rel="noreferrer">
          <Icon name="plus" />
          {t('round.add-shop')}
        </a>
      </div>
    </>
  );
}
