// A price by hand in one step: what it is, under which condition, and a picture of where it was seen.
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { now } from '../../lib/browser/clock';
import { handPriceOf, handRowOf, type HandEntry, type HandProblem } from '../../lib/hand-entry';
import { toMinor } from '../../lib/money';
import { sites } from '../../lib/sites';
import { putByHand } from '../../lib/store/by-hand';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { HandPicture, usePicture } from './hand-picture';

const shops = sites.filter(({ pages }) => pages.some(({ kind }) => kind === 'offer'));
/** Where rivals most often have no page for a computer. */
const usualSite = 'pinduoduo';
const problems: Record<HandProblem | 'not-kept', keyof HandEntry | undefined> = {
  'no-seller': 'seller',
  'no-price': 'price',
  'no-currency': 'price',
  'bad-link': 'link',
  'not-kept': undefined,
};

interface HandFormProps {
  /** The rival whose new price it is; without it a rival is typed in for the first time. */
  known?: Pick<HandEntry, 'offerKey' | 'seller' | 'site' | 'link'> & { currency: string };
  productKey: string | undefined;
  onDone: () => void;
}

export function HandForm({ known, productKey, onDone }: HandFormProps) {
  const { t, money } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const picture = usePicture(form);
  // Typing and pasting go to the form from the moment it opens.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { currency: before, ...about } = known ?? { currency: '' };
  const [entry, setEntry] = useState<HandEntry>({
    seller: '',
    site: usualSite,
    link: '',
    price: '',
    condition: '',
    ...about,
  });
  const [problem, setProblem] = useState<HandProblem | 'not-kept'>();
  const set = (part: Partial<HandEntry>) => {
    setEntry({ ...entry, ...part });
    setProblem(undefined);
  };
  const usual = before || sites.find((site) => site.id === entry.site)?.currency;
  const understood = handPriceOf(entry.price, usual);
  const price = typeof understood === 'object' ? understood : undefined;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const row = handRowOf(entry, usual, await now());
    if (typeof row === 'string') return setProblem(row);
    try {
      await putByHand(row, { productKey, image: picture.image });
      onDone();
    } catch {
      setProblem('not-kept');
    }
  };
  const field = (name: 'seller' | 'price' | 'condition' | 'link', hint: string, most: number) => (
    <div className={`fld fld-${name}`}>
      <label htmlFor={`${id}-${name}`}>{t(`prices.hand.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="input"
        value={entry[name]}
        placeholder={hint}
        maxLength={most}
        inputMode={name === 'link' ? 'url' : 'text'}
        autoComplete="off"
        aria-invalid={problem !== undefined && problems[problem] === name}
        {...(problem && problems[problem] === name && { 'aria-describedby': `${id}-problem` })}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </div>
  );
  return (
    <form
      ref={form}
      className="hand-form"
      aria-label={t('prices.hand.title')}
      onSubmit={(event) => void keep(event)}
    >
      {!known && field('seller', '', 120)}
      {!known && (
        <div className="fld">
          <label htmlFor={`${id}-site`}>{t('prices.hand.site')}</label>
          <select
            id={`${id}-site`}
            className="select"
            value={entry.site}
            onChange={(event) => set({ site: event.target.value })}
          >
            {shops.map(({ id: site }) => (
              <option key={site} value={site}>
                {t(`sites.${site}`)}
              </option>
            ))}
            <option value="general">{t('prices.hand.site.other')}</option>
          </select>
        </div>
      )}
      {field('price', usual === 'CNY' || !usual ? '72.90' : `${usual} 24.99`, 40)}
      {field('condition', t('prices.hand.condition.hint'), 40)}
      {!known && field('link', 'https://', 2000)}
      <HandPicture picture={picture} />
      <p id={`${id}-problem`} className={problem ? 's bad' : 's mut'} role="status">
        {problem && t(`prices.hand.problem.${problem}`)}
        {!problem &&
          price?.currency &&
          t('prices.hand.understood', {
            amount: money(toMinor(price.amount, price.currency) ?? 0, price.currency),
          })}
      </p>
      <div className="acts">
        <Button kind="primary" type="submit">
          {t('prices.hand.keep')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('prices.hand.cancel')}
        </Button>
      </div>
    </form>
  );
}
