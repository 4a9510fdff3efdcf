// Bars that are read by keyboard: one sentence for all of them, then one after the other by arrow key; kept as a picture.
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { keepPicture } from './drawn-picture';
import type { ChartPicture } from './picture';
import { stepOf } from './steps';

export function ReadBars({
  sentence,
  readings,
  picture,
  twin,
  children,
}: {
  /** What the bars say together. */
  sentence: string;
  /** Each bar in words, in the order they are drawn. */
  readings: readonly string[];
  picture: ChartPicture;
  /** The same as a table, where the bars do not stand in one. */
  twin?: ReactNode;
  /** Draws the bars; the one that is read is marked. */
  children: (at: number | undefined) => ReactNode;
}) {
  const bars = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number>();
  const read = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const next = stepOf(event.key, at, readings.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  return (
    <>
      {/* As a chart it is read by arrow keys; what is in it stays a table or a list for whoever reads on. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div className="read-bars" role="group" aria-label={sentence} tabIndex={0} onKeyDown={read}>
        <div ref={bars}>{children(at)}</div>
        <p className="sr" role="status">
          {at !== undefined && readings[at]}
        </p>
      </div>
      <div className="twin-row">
        {twin}
        <button type="button" className="twin-save" onClick={() => void keepPicture(bars.current, picture)}>
          {picture.label}
        </button>
      </div>
    </>
  );
}
