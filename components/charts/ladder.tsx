// A ladder: parts of a change one under the other, falling ones to the left of the middle, rising ones to its right.

export interface Rung {
  key: string;
  /** Each in the same unit; drawn one behind the other, the first darker. */
  parts: number[];
  /** The figures as written, in the order of the columns after the name. */
  written: string[];
}

/** A table whose second column is drawn; it is read like any other. */
export function Ladder({ caption, columns, rungs }: { caption: string; columns: string[]; rungs: Rung[] }) {
  const reach = Math.max(
    ...rungs.flatMap(({ parts }) => [
      parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0),
      -parts.filter((part) => part < 0).reduce((sum, part) => sum + part, 0),
    ]),
    Number.MIN_VALUE,
  );
  return (
    <table className="ld">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" className={at === 0 ? 'l' : ''}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rungs.map(({ key, parts, written }) => {
          const ends = { up: 50, down: 50 };
          return (
            <tr key={key}>
              <th scope="row" className="l">
                {key}
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
              </th>
              {written.map((text, at) => (
                <td key={columns[at + 1] ?? at}>{text}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
