// A waterfall as a table that draws itself: its bars are beside the figures, so that it is its own twin.
import type { ReactNode } from 'react';
import type { ChartPicture } from './picture';
import { ReadBars } from './read-bars';

export interface Fall {
  key: string;
  name: string;
  /** What stands between name and bar: the factor's own change, or the day. */
  beside: ReactNode;
  /** The same in words. */
  besideText: string;
  from: number;
  to: number;
  kind: 'before' | 'now' | 'part';
  /** The figure as written. */
  written: string;
}

const kinds = { before: 'tot', now: 'tot tot2' } as const;

/** A step's bar hangs from the level of the step before; totals stand on zero. `sentence`: what it says as a whole. */
export function Waterfall({
  caption,
  sentence,
  falls,
  picture,
}: {
  caption: string;
  sentence: string;
  falls: Fall[];
  picture: ChartPicture;
}) {
  const levels = falls.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  const whole = (high - low || 1) * 1.05;
  const readings = falls.map(({ name, besideText, written }) => `${name} ${besideText}: ${written}`);
  return (
    <ReadBars sentence={sentence} readings={readings} picture={picture}>
      {(at) => (
        <table className="wf">
          <caption className="sr">{caption}</caption>
          <tbody>
            {falls.map(({ key, name, beside, from, to, kind, written }, index) => {
              const direction = to < from ? 'dn' : 'up';
              const style = {
                left: `${((Math.min(from, to) - low) / whole) * 100}%`,
                width: `max(2px, ${(Math.abs(to - from) / whole) * 100}%)`,
              };
              return (
                <tr key={key} className={index === at ? 'is-read' : ''}>
                  <th scope="row">{name}</th>
                  <td className="wc">{beside}</td>
                  <td className="wb" aria-hidden="true">
                    <span className="wfb">
                      <i className={kind === 'part' ? direction : kinds[kind]} style={style} />
                    </span>
                  </td>
                  <td className="wv">
                    {kind === 'part' ? (
                      <span className={direction === 'up' ? 'is-rise' : 'is-fall'}>{written}</span>
                    ) : (
                      written
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </ReadBars>
  );
}
