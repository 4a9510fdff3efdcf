// Least squares with standard errors that allow for days that hang together (Newey–West), for a handful of columns.

export interface Fit {
  coefficients: number[];
  /** The larger of the plain and the Newey–West standard error of each. */
  errors: number[];
  /** Observations less columns. */
  freedom: number;
}

const times = (matrix: number[][], vector: number[]) =>
  matrix.map((row) => row.reduce((sum, cell, at) => sum + cell * (vector[at] ?? 0), 0));

/** The inverse by Gauss–Jordan with the largest pivot; undefined where columns cannot be told apart. */
function inverse(square: number[][]): number[][] | undefined {
  const n = square.length;
  const rows = square.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  const scale = Math.max(...square.flat().map(Math.abs), 1);
  for (let at = 0; at < n; at += 1) {
    const below = rows.slice(at).map((row) => Math.abs(row[at] ?? 0));
    const best = at + below.indexOf(Math.max(...below));
    const pivot = rows[best];
    if (!pivot || Math.abs(pivot[at] ?? 0) < scale * 1e-10) return undefined;
    [rows[at], rows[best]] = [pivot, rows[at] ?? pivot];
    const unit = pivot.map((cell) => cell / (pivot[at] ?? 1));
    rows[at] = unit;
    rows.forEach((row, other) => {
      const factor = row[at] ?? 0;
      if (other !== at && factor !== 0)
        rows[other] = row.map((cell, column) => cell - factor * (unit[column] ?? 0));
    });
  }
  return rows.map((row) => row.slice(n));
}

/** Days up to a week apart are taken to hang together. */
const lag = 7;

/**
 * Fits y = X·b, rows in order of time. Undefined with fewer rows than columns need, or where columns say the same.
 * Source: ordinary least squares; covariance after Newey and West (1987) with Bartlett weights.
 */
export function leastSquares(x: readonly number[][], y: readonly number[]): Fit | undefined {
  const width = x[0]?.length ?? 0;
  const freedom = x.length - width;
  if (width === 0 || freedom < 1) return undefined;
  const square = Array.from({ length: width }, (_, a) =>
    Array.from({ length: width }, (_column, b) =>
      x.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0),
    ),
  );
  const inverted = inverse(square);
  if (!inverted) return undefined;
  const right = Array.from({ length: width }, (_, a) =>
    x.reduce((sum, row, at) => sum + (row[a] ?? 0) * (y[at] ?? 0), 0),
  );
  const coefficients = times(inverted, right);
  const rest = x.map(
    (row, at) => (y[at] ?? 0) - row.reduce((sum, cell, a) => sum + cell * (coefficients[a] ?? 0), 0),
  );
  const spread = rest.reduce((sum, one) => sum + one * one, 0) / freedom;
  const errors = coefficients.map((_, a) => {
    const reach = x.map((row, at) => (times([inverted[a] ?? []], row)[0] ?? 0) * (rest[at] ?? 0));
    let variance = reach.reduce((sum, one) => sum + one * one, 0);
    for (let apart = 1; apart <= Math.min(lag, reach.length - 1); apart += 1) {
      const pairs = reach.slice(apart).reduce((sum, one, at) => sum + one * (reach[at] ?? 0), 0);
      variance += 2 * (1 - apart / (lag + 1)) * pairs;
    }
    const plain = spread * (inverted[a]?.[a] ?? 0);
    return Math.sqrt(Math.max(plain, (variance * x.length) / freedom, 0));
  });
  return { coefficients, errors, freedom };
}
