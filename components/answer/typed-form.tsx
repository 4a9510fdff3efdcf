// A form of plain fields: amounts, shares, counts, days; what is not understood is marked and nothing is kept.
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { typedValue, type TypedKind } from '../../lib/answer/typed';
import { Button } from '../parts/button';
import { UnitBox } from '../parts/unit-box';
import { useWords, type Words } from '../words';

export interface Field {
  name: string;
  label: string;
  kind: TypedKind;
  /** As it stands now, in the writing of the field. */
  value?: string;
  hint?: string;
  needed?: boolean;
  /** One of a few, in place of free text. */
  choices?: { value: string; label: string }[];
}

/** By name; null where a field was left empty. */
export type Typed = Record<string, number | string | null>;

export const asNumber = (value: Typed[string] | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
export const asText = (value: Typed[string] | undefined): string => (typeof value === 'string' ? value : '');

/** What a field's number is counted in; undefined where it is a number of pieces or days, as its label says. */
export const unitOf = (kind: TypedKind, currency: string, { money }: Words): string | undefined =>
  kind === 'share' ? '%' : kind === 'money' ? money(0, currency, true).replace(/[\d\s]/g, '') : undefined;

const modes = { money: 'decimal', share: 'decimal', count: 'numeric', text: 'text' } as const;

export function TypedForm({
  label,
  fields,
  currency = 'CNY',
  keep,
  onKeep,
  onCancel,
}: {
  label: string;
  fields: Field[];
  currency?: string;
  keep: string;
  onKeep: (typed: Typed) => Promise<void>;
  onCancel: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed: Typed = {};
    const bad: string[] = [];
    for (const { name, kind, needed } of fields) {
      const written = data.get(name);
      const text = typeof written === 'string' ? written.trim() : '';
      const value = text === '' ? null : typedValue(text, kind, currency);
      if (value === undefined || (value === null && needed)) bad.push(name);
      else typed[name] = value;
    }
    setWrong(bad);
    setFailed(false);
    if (bad.length > 0) return;
    await onKeep(typed).catch(() => setFailed(true));
  };
  const problem = wrong.length > 0 || failed;
  return (
    <form ref={form} className="hand-form typed" aria-label={label} onSubmit={(event) => void submit(event)}>
      {fields.map(({ name, label: said, kind, value = '', hint = '', choices }) => {
        const unit = unitOf(kind, currency, words);
        const told = [
          ...(unit === undefined ? [] : [`${id}-${name}-unit`]),
          ...(wrong.includes(name) ? [`${id}-problem`] : []),
        ];
        const shared = {
          id: `${id}-${name}`,
          name,
          defaultValue: value,
          'aria-invalid': wrong.includes(name),
          ...(told.length > 0 && { 'aria-describedby': told.join(' ') }),
        };
        const input = (
          <input
            className="input"
            type={kind === 'day' ? 'date' : kind === 'time' ? 'time' : 'text'}
            {...(kind in modes && { inputMode: modes[kind as keyof typeof modes] })}
            placeholder={hint}
            maxLength={120}
            autoComplete="off"
            {...shared}
          />
        );
        return (
          <div className={kind === 'text' && !choices ? 'fld wide' : 'fld'} key={name}>
            <label htmlFor={shared.id}>{said}</label>
            {choices ? (
              <select className="select" {...shared}>
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ) : unit === undefined ? (
              input
            ) : (
              <UnitBox id={`${id}-${name}-unit`} unit={unit}>
                {input}
              </UnitBox>
            )}
          </div>
        );
      })}
      <p id={`${id}-problem`} className={problem ? 's bad' : 's mut'} role="status">
        {wrong.length > 0 &&
          t('answer.wrong', {
            fields: fields
              .filter(({ name }) => wrong.includes(name))
              .map(({ label: said }) => said)
              .join(t('shell.comma')),
          })}
        {failed && t('prices.hand.problem.not-kept')}
      </p>
      <div className="acts">
        <Button kind="primary" type="submit">
          {keep}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('prices.hand.cancel')}
        </Button>
      </div>
    </form>
  );
}
