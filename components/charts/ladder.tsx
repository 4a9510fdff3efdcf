// A ladder: parts of a change one under the other, falling ones to the left of the middle, rising ones to its right.
import type { ChartPicture } from './picture';
import { ReadBars } from './read-bars';

export interface Rung {
  key: string;
  /** Each in the same unit; drawn one behind the other, the first darker. */
  parts: number[];
  /** The figures as written, in the order of the columns after the name. */
  written: string[];
}

function Bars({ parts, reach, columns }: { parts: number[]; reach: number; columns: string[] }) {
  const ends = { up: 50, down: 50 };
  return (
    <span className="ldb" aria-hidden="true">
      {parts.map((part, at) => {
        const width = (Math.abs(part) / reach) * 50;
        const left = part < 0 ? ends.down - width : ends.up;
        if (part < 0) ends.down -= width;
        else ends.up += width;
        return (
          <i
            key={columns[at + 1] ?? at}
            className={`${part < 0 ? 'dn' : 'up'} ${at > 0 ? 'second' : ''}`}
            style={{ left: `${left}%`, width: `${width}%` }}
          />
        );
      })}
    </span>
  );
}

/** A table whose second column is drawn; it is read like any other. `sentence`: what it says as a whole. */
export function Ladder({
  caption,
  sentence,
  columns,
  rungs,
  picture,
}: {
  caption: string;
  sentence: string;
  columns: string[];
  rungs: Rung[];
  picture: ChartPicture;
}) {
  const reach = Math.max(
    ...rungs.flatMap(({ parts }) => [
      parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0),
      -parts.filter((part) => part < 0).reduce((sum, part) => sum + part, 0),
    ]),
    Number.MIN_VALUE,
  );
  const readings = rungs.map(
    ({ key, written }) =>
      `${key}: ${written.map((text, at) => `${columns[at + 1] ?? ''} ${text}`).join(', ')}`,
  );
  return (
    <ReadBars sentence={sentence} readings={readings} picture={picture}>
      {(at) => (
        <table className="ld">
          <caption className="sr">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" className={index === 0 ? 'l' : ''}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rungs.map(({ key, parts, written }, index) => (
              <tr key={key} className={index === at ? 'is-read' : ''}>
                <th scope="row" className="l">
                  {key}
                  <Bars parts={parts} reach={reach} columns={columns} />
                </th>
                {written.map((text, place) => (
                  <td key={columns[place + 1] ?? place}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ReadBars>
  );
}
