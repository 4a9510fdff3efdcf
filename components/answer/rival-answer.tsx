// What to do about a rival's price, each way with the margin it costs: follow, differ by gift, bundle or coupon, or leave it.
import { useId, useState } from 'react';
import { bundle, coupon, follow, gift, leave, type Answer } from '../../lib/answer/answers';
import { typedValue } from '../../lib/answer/typed';
import { useCostRows } from '../live-answer';
import { useOwnProducts } from '../live-prices';
import { Icon } from '../parts/icon';
import { Segmented } from '../parts/segmented';
import { UnitBox } from '../parts/unit-box';
import type { Product, Rival } from '../prices/board';
import { useWords } from '../words';
import { useMissing } from './missing-costs';
import { signedMoney, signedShare } from './signed';
import { ownFiguresOf, type OwnFigures } from './own-figures';
import { unitOf } from './typed-form';

const ways = ['follow', 'gift', 'bundle', 'coupon', 'leave'] as const;
type Way = (typeof ways)[number];

/** What each way asks the operator for. */
const asks: Record<Way, { name: string; kind: 'money' | 'count' | 'share' }[]> = {
  follow: [],
  gift: [{ name: 'cost', kind: 'money' }],
  bundle: [
    { name: 'pieces', kind: 'count' },
    { name: 'total', kind: 'money' },
  ],
  coupon: [
    { name: 'off', kind: 'money' },
    { name: 'used', kind: 'share' },
  ],
  leave: [],
};

/** The answer of a way; undefined where something was not typed in or is not known. */
function answerOf(
  way: Way,
  figures: OwnFigures,
  theirs: number,
  typed: (number | undefined)[],
): Answer | undefined {
  const { receipt, landed, known } = figures;
  if (!receipt || landed === undefined) return undefined;
  const own = { price: receipt.price, sheet: known.sheet, refunds: known.refunds };
  const [first, second] = typed;
  switch (way) {
    case 'follow':
    case 'leave':
      return follow(own, landed, theirs);
    case 'gift':
      return first === undefined ? undefined : gift(own, first);
    case 'bundle':
      return first === undefined || second === undefined || first < 2
        ? undefined
        : bundle(own, first, second);
    case 'coupon':
      return first === undefined || second === undefined ? undefined : coupon(own, first, second);
  }
}

function Told({
  way,
  answer,
  figures,
  theirs,
}: {
  way: Way;
  answer: Answer;
  figures: OwnFigures;
  theirs: number;
}) {
  const words = useWords();
  const { t, money, percent, number } = words;
  const { before, after, volumeRise, roi, belowFloor } = answer;
  const { currency, floor, receipt } = figures;
  const amount = money(theirs, currency);
  if (way === 'leave') {
    const left = leave(answer);
    return (
      <div>
        <p>
          <b>{t('answer.leave.margin', { share: signedShare(before.share, words) })}</b>
        </p>
        {left && <p>{t('answer.leave.lose', { share: percent(left.mayLose), amount })}</p>}
      </div>
    );
  }
  const rise =
    volumeRise === null
      ? t('answer.never')
      : t(volumeRise < 0 ? 'answer.fewer' : 'answer.more', { share: percent(Math.abs(volumeRise)) });
  return (
    <div>
      <p>
        <b>
          {t(`answer.told.${way}`, {
            amount,
            before: signedShare(before.share, words),
            after: signedShare(after.share, words),
          })}
          {rise}
        </b>
      </p>
      <p>
        {t('answer.told.contribution', {
          before: signedMoney(Math.round(before.contribution), currency, words),
          after: signedMoney(Math.round(after.contribution), currency, words),
        })}
        {roi === null ? t('answer.told.no-roi') : t('answer.told.roi', { roi: number(roi, 2, 2) })}
      </p>
      {belowFloor && floor !== undefined && (
        <p className="bad">{t('answer.told.below', { floor: money(floor, currency) })}</p>
      )}
      {receipt?.atLeast && <p>{t('answer.at-least')}</p>}
    </div>
  );
}

function Ways({ figures, theirs }: { figures: OwnFigures; theirs: number }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [way, setWay] = useState<Way>('follow');
  const [texts, setTexts] = useState<Record<string, string>>({});
  const missing = useMissing(figures);
  const fields = asks[way];
  const typed = fields.map(({ name, kind }) => {
    const value = typedValue(texts[name] ?? '', kind, figures.currency);
    return typeof value === 'number' ? value : undefined;
  });
  const answer = missing === undefined ? answerOf(way, figures, theirs, typed) : undefined;
  return (
    <>
      <Segmented
        label={t('answer.ways')}
        choices={ways.map((value) => ({ value, label: t(`answer.way.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      {fields.length > 0 && (
        <div className="hand-form">
          {fields.map(({ name, kind }, at) => (
            <div className="fld" key={name}>
              <label htmlFor={`${id}-${name}`}>{t(`answer.ask.${name}`)}</label>
              <UnitBox id={`${id}-${name}-unit`} unit={unitOf(kind, figures.currency, words) ?? ''}>
                <input
                  id={`${id}-${name}`}
                  className="input"
                  inputMode="decimal"
                  autoComplete="off"
                  value={texts[name] ?? ''}
                  aria-invalid={(texts[name] ?? '') !== '' && typed[at] === undefined}
                  aria-describedby={`${id}-${name}-unit`}
                  onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
                />
              </UnitBox>
            </div>
          ))}
        </div>
      )}
      <div className="advice" role="status">
        <Icon name="bulb" />
        {answer ? (
          <Told way={way} answer={answer} figures={figures} theirs={theirs} />
        ) : (
          <p>{missing ?? t('answer.ask')}</p>
        )}
      </div>
    </>
  );
}

export function RivalAnswer({ rival, products, now }: { rival: Rival; products: Product[]; now: number }) {
  const { t, timeZone } = useWords();
  const rows = useCostRows();
  const listed = useOwnProducts('all');
  const { watch, gap } = rival;
  const match = watch.productKey;
  const product = products.find(
    ({ key, own }) => key === match || (match !== undefined && own?.offerKey === match),
  );
  const theirs = gap.priceMinor;
  if (!product || !rows || !listed || theirs === null || gap.partial) return null;
  const figures = ownFiguresOf(product, rows, listed, { now, timeZone });
  if (figures.currency !== gap.currency) return null;
  return (
    <section className="answer" aria-label={t('answer.ways')}>
      <h3 className="h4">{t('answer.ways')}</h3>
      <Ways figures={figures} theirs={theirs} />
    </section>
  );
}
