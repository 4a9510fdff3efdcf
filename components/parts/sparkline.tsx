// A small line of recent values; a missing day is a gap in it, and the words beside it carry the figures.

const room = 2.5;

/** `null` is a day without a reading. Fewer than two values draw nothing. */
export function Sparkline({
  values,
  width = 56,
  height = 18,
  series = 1,
  drawn = 'line',
}: {
  values: (number | null)[];
  width?: number;
  height?: number;
  series?: 1 | 2 | 3 | 4;
  drawn?: 'line' | 'steps' | 'points' | 'aged-points';
}) {
  const known = values.filter((value): value is number => value !== null);
  const dotted = drawn === 'points' || drawn === 'aged-points';
  if (known.length < (dotted ? 1 : 2)) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const x = (index: number) => 1.5 + (index * (width - 4)) / (values.length - 1);
  const y = (value: number) => height - room - ((value - low) / span) * (height - 2 * room);

  let path = '';
  let drawing = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      // Between points by hand a dotted line leads the eye; it tells no price.
      drawing = drawing && dotted;
      continue;
    }
    const [left, top] = [x(index).toFixed(1), y(value).toFixed(1)];
    if (!drawing) path += `M${left} ${top}`;
    else path += drawn === 'steps' ? `H${left}V${top}` : `L${left} ${top}`;
    drawing = true;
  }
  const end = values.findLastIndex((value) => value !== null);
  const colour = `var(--series-${series})`;
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path
        d={path}
        fill="none"
        stroke={colour}
        {...(dotted ? { strokeDasharray: '1.5 2.5' } : { strokeWidth: 1.4, strokeLinejoin: 'round' })}
      />
      {values.map((value, index) =>
        value === null || (index !== end && !dotted) ? null : (
          <circle
            key={index}
            cx={x(index)}
            cy={y(value)}
            r="2"
            {...(drawn === 'aged-points' && index === end
              ? { fill: 'var(--surface)', stroke: colour, strokeWidth: 1.3 }
              : { fill: colour })}
          />
        ),
      )}
    </svg>
  );
}
