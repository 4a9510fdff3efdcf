// Bars that are read by keyboard: one sentence for all of them, then one after the other by arrow key.
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { stepOf } from './steps';

export function ReadBars({
  sentence,
  readings,
  children,
}: {
  /** What the bars say together. */
  sentence: string;
  /** Each bar in words, in the order they are drawn. */
  readings: readonly string[];
  /** Draws the bars; the one that is read is marked. */
  children: (at: number | undefined) => ReactNode;
}) {
  const [at, setAt] = useState<number>();
  const read = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const next = stepOf(event.key, at, readings.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    // As a chart it is read by arrow keys; what is in it stays a table or a list for whoever reads on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div className="read-bars" role="group" aria-label={sentence} tabIndex={0} onKeyDown={read}>
      {children(at)}
      <p className="sr" role="status">
        {at !== undefined && readings[at]}
      </p>
    </div>
  );
}
