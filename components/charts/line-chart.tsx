// A chart with everything that makes it readable without seeing it: its sentence, its points by arrow key, its table.
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { readingAt, type ChartView, type ChartWords } from './chart-view';
import { coloursNow, watchColours } from './colours';
import type { Drawing } from './drawing';
import type { ChartPicture } from './picture';
import { stepOf } from './steps';

interface Props {
  view: ChartView;
  words: ChartWords;
  /** What the chart says, in one sentence. */
  sentence: string;
  height: number;
  /** What the lines are, right under them. */
  legend?: ReactNode;
  /** Words of the line that opens the table. */
  tableLabel: string;
  /** The same figures as a table. */
  table: ReactNode;
  picture?: ChartPicture;
}

export function LineChart({ view, words, sentence, height, legend, tableLabel, table, picture }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [colours, setColours] = useState(coloursNow);
  const [at, setAt] = useState<number>();
  const [open, setOpen] = useState(false);
  const place = useRef<number>(undefined);

  useEffect(() => {
    const stop = new AbortController();
    watchColours(() => setColours(coloursNow), stop.signal);
    return () => stop.abort();
  }, []);

  const said = useRef(words);
  useEffect(() => {
    said.current = words;
  });

  // The same figures again, as every renewal of the rows brings them, do not draw the chart anew.
  const drawn = JSON.stringify(view);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const { drawChart } = await import('./drawing');
      if (gone || !canvas.current) return;
      drawing.current = drawChart(canvas.current, JSON.parse(drawn) as ChartView, said, colours);
    };
    void draw();
    return () => {
      gone = true;
      drawing.current?.destroy();
      drawing.current = undefined;
    };
  }, [drawn, colours]);

  const read = (event: KeyboardEvent) => {
    const next = stepOf(event.key, place.current, view.lines[0]?.points.length ?? 0);
    if (next === undefined) return;
    event.preventDefault();
    place.current = next;
    setAt(next);
    drawing.current?.pointAt(next);
  };

  const save = async ({ title, onSave }: ChartPicture) => {
    const content = await drawing.current?.picture(title);
    if (content) onSave(content);
  };

  return (
    <>
      <div className="chart" style={{ height }}>
        <canvas ref={canvas} role="img" aria-label={sentence} tabIndex={0} onKeyDown={read} />
      </div>
      <p className="sr" role="status">
        {at !== undefined && readingAt(view, at, words)}
      </p>
      {legend}
      <div className="twin-row">
        <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{tableLabel}</summary>
          {/* Each of its figures leads to its source: that is made for whoever looks. */}
          {open && table}
        </details>
        {picture && (
          <button type="button" className="twin-save" onClick={() => void save(picture)}>
            {picture.label}
          </button>
        )}
      </div>
    </>
  );
}
