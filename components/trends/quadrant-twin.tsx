// The quadrant as a table: each thing with its figures and its corner, and those that could not be placed.
import { useState } from 'react';
import type { Quadrant, Spot, Thing } from '../../lib/quadrant';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Figures } from './quadrant-figures';

const atOnce = 60;

export function QuadrantTwin({
  quadrant,
  figures,
  placeWord,
}: {
  quadrant: Quadrant;
  figures: Figures;
  placeWord: (spot: Spot) => string;
}) {
  const { t } = useWords();
  const [most, setMost] = useState(atOnce);
  const { names } = figures;
  const rows: { thing: Thing; place: string }[] = [
    ...quadrant.spots.map((spot) => ({ thing: spot, place: placeWord(spot) })),
    ...quadrant.unplaced.map((thing) => ({ thing, place: t('trends.quadrant.not-placed') })),
  ];
  const sized = rows.some(({ thing }) => thing.size !== undefined);
  const written = (value: number | undefined, write: (value: number) => string) =>
    value === undefined ? '—' : write(value);
  return (
    <>
      <table className="tbl qd-t">
        <thead>
          <tr>
            <th className="l" scope="col">
              {t('trends.quadrant.name')}
            </th>
            <th scope="col">{names.x}</th>
            <th scope="col">{names.y}</th>
            {sized && <th scope="col">{names.size}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ thing, place }) => (
            <tr key={thing.key}>
              <th className="l wrap" scope="row">
                {thing.name} <span className="dim">{place}</span>
              </th>
              <td>{written(thing.x, figures.x)}</td>
              <td>{written(thing.y, figures.y)}</td>
              {sized && <td>{written(thing.size, figures.size)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button kind="quiet" onClick={() => setMost(most + 3 * atOnce)}>
          {t('trends.quadrant.more', { n: rows.length - most })}
        </Button>
      )}
    </>
  );
}
