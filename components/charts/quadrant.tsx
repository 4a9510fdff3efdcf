// A quadrant: dots between two crossing lines, told by their place; read dot by dot with the arrow keys or by a click.
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { keepPicture } from './drawn-picture';
import type { ChartPicture } from './picture';
import { stepOf } from './steps';

export interface Dot {
  key: string;
  /** From 0 to 1, to the right and upwards. */
  x: number;
  y: number;
  /** From 0 to 1 of the largest dot; undefined where size says nothing. */
  share?: number | undefined;
  /** Drawn hollow: on which side of the line it lies is not sure. */
  hollow: boolean;
}

export interface Axis {
  /** Where the line stands, from 0 to 1. */
  line: number;
  /** Words at places of the axis. */
  ticks: { at: number; label: string }[];
}

const radius = ({ share }: Dot): number => (share === undefined ? 5 : 3.5 + 6 * Math.sqrt(share));
/** The paper between the axes, in hundredths of the drawing; words stand to its left and below. */
const paper = { left: 13, right: 99, top: 1, bottom: 90 };
/** A dot at the end of an axis has room for itself. */
const inset = 3.5;
const across = (x: number): number => paper.left + inset + x * (paper.right - paper.left - 2 * inset);
const down = (y: number): number => paper.bottom - inset - y * (paper.bottom - paper.top - 2 * inset);

/** The dot next to a point of the drawing, however small it is or what it lies under. */
function nearest(dots: readonly Dot[], box: DOMRect, x: number, y: number): number {
  const far = dots.map((dot) =>
    Math.hypot(
      (across(dot.x) / 100) * box.width - (x - box.left),
      (down(dot.y) / 100) * box.height - (y - box.top),
    ),
  );
  return far.indexOf(Math.min(...far));
}

const placeOn = (dot: Dot) => ({ cx: `${across(dot.x)}%`, cy: `${down(dot.y)}%` });
/** A word at the end of an axis stays inside the drawing. */
const anchorAt = (place: number) => (place > 0.8 ? 'end' : place < 0.2 ? 'start' : 'middle');

export function Quadrant({
  sentence,
  dots,
  x,
  y,
  corners,
  reading,
  details,
  tableLabel,
  table,
  picture,
}: {
  /** What the drawing says as a whole. */
  sentence: string;
  dots: readonly Dot[];
  x: Axis;
  y: Axis;
  /** Words of the corners: above the left and the right half, then below them. */
  corners: [string, string, string, string];
  /** A dot in words. */
  reading: (at: number) => string;
  /** What leads on from each dot; shown of the one that is read. */
  details: readonly ReactNode[];
  tableLabel: string;
  table: ReactNode;
  picture: ChartPicture;
}) {
  const drawing = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const found = dots.findIndex(({ key }) => key === chosen);
  const at = found < 0 ? undefined : found;
  const choose = (index: number) => setChosen(dots[index]?.key);

  // Left and right follow the one figure, up and down the other.
  const read = (event: KeyboardEvent) => {
    const upright = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const order = dots
      .map((_, index) => index)
      .toSorted((a, b) => {
        const [one, other] = [dots[a], dots[b]] as [Dot, Dot];
        return upright ? other.y - one.y : one.x - other.x;
      });
    const next = stepOf(event.key, at === undefined ? undefined : order.indexOf(at), order.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(order[next] ?? 0);
  };
  const point = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) =>
    choose(nearest(dots, currentTarget.getBoundingClientRect(), clientX, clientY));

  const [upLeft, upRight, downLeft, downRight] = corners;
  const shown = at === undefined ? undefined : dots[at];
  return (
    <>
      <div className="qd" ref={drawing}>
        <p className="qd-c up">
          <span>{upLeft}</span>
          <span>{upRight}</span>
        </p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
        <svg role="img" aria-label={sentence} tabIndex={0} onKeyDown={read} onClick={point}>
          <rect
            x={`${paper.left}%`}
            y={`${paper.top}%`}
            width={`${paper.right - paper.left}%`}
            height={`${paper.bottom - paper.top}%`}
          />
          <line
            x1={`${across(x.line)}%`}
            x2={`${across(x.line)}%`}
            y1={`${paper.top}%`}
            y2={`${paper.bottom}%`}
          />
          <line
            x1={`${paper.left}%`}
            x2={`${paper.right}%`}
            y1={`${down(y.line)}%`}
            y2={`${down(y.line)}%`}
          />
          {dots.map((dot) => (
            <circle
              key={dot.key}
              className={dot.hollow ? 'is-hollow' : ''}
              {...placeOn(dot)}
              r={radius(dot)}
            />
          ))}
          {shown && <circle className="is-read" {...placeOn(shown)} r={radius(shown) + 3} />}
          {x.ticks.map(({ at: place, label }) => (
            <text
              key={label}
              x={`${across(place)}%`}
              y={`${paper.bottom}%`}
              dy="14"
              textAnchor={anchorAt(place)}
            >
              {label}
            </text>
          ))}
          {y.ticks.map(({ at: place, label }) => (
            <text key={label} x={`${paper.left - 1.5}%`} y={`${down(place)}%`} dy="4" textAnchor="end">
              {label}
            </text>
          ))}
        </svg>
        <p className="qd-c">
          <span>{downLeft}</span>
          <span>{downRight}</span>
        </p>
      </div>
      <p className="qd-r" role="status">
        {at !== undefined && reading(at)}
      </p>
      {at !== undefined && details[at]}
      <div className="twin-row">
        <details className="twin">
          <summary>{tableLabel}</summary>
          {table}
        </details>
        <button
          type="button"
          className="twin-save"
          onClick={() => void keepPicture(drawing.current, picture)}
        >
          {picture.label}
        </button>
      </div>
    </>
  );
}
