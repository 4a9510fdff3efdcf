// The quadrant in view: its axes and corners in words, what is not in it, each dot's evidence, its table.
import { placeOf, type Corner, type Quadrant as Placed, type Spot } from '../../lib/quadrant';
import { isRipe, type QuadrantKind, type QuadrantTable } from '../../lib/quadrant-tables';
import { Quadrant } from '../charts/quadrant';
import { EvidenceList } from '../round/evidence-list';
import { useWords } from '../words';
import { keptPicture } from './kept-picture';
import { figuresOf, toldOf } from './quadrant-figures';
import { QuadrantTwin } from './quadrant-twin';

const corners: readonly Corner[] = ['low-high', 'high-high', 'low-low', 'high-low'];

/** Words at the start, the line and the end of an axis; two that would touch are one. */
function axisOf(line: number, most: number, write: (value: number) => string) {
  const at = placeOf(line, line, most);
  const ticks = [
    { at: 0, label: write(0) },
    { at, label: write(line) },
    { at: placeOf(most, line, most), label: write(most) },
  ];
  return { line: at, ticks: ticks.filter((tick, index) => tick.at > (ticks[index - 1]?.at ?? -1)) };
}

export function QuadrantPlot({
  kind,
  platform,
  found,
  days,
  quadrant,
  today,
}: {
  kind: QuadrantKind;
  platform: string;
  found: QuadrantTable;
  days: string;
  quadrant: Placed;
  today: string;
}) {
  const words = useWords();
  const { t } = words;
  const figures = figuresOf(kind, platform, words);
  const { names, x: writeX, y: writeY } = figures;
  const { spots, line, most, unplaced } = quadrant;
  const { table } = found;
  const cornerWord = (corner: Corner | undefined) => t(`trends.quadrant.${kind}.${corner ?? 'on-line'}`);
  const placeWord = ({ corner, sure }: Spot) =>
    `${cornerWord(corner)}${sure ? '' : t('trends.quadrant.unsure')}`;
  // A plan that may still come to pay is counted with the hollow ones below, and in no corner that says it does not.
  const counted = kind === 'plans' ? spots.filter(({ sure }) => sure) : spots;
  const tallyOf = (corner: Corner | undefined) => {
    const n = counted.filter((spot) => spot.corner === corner).length;
    return corner === undefined && n === 0 ? '' : `${cornerWord(corner)} ${n}`;
  };
  const tally = corners.map(tallyOf);
  const onLine = tallyOf(undefined);
  const [upLeft = '', upRight = '', downLeft = '', downRight = ''] = tally;
  const title = `${t(`trends.quadrant.${kind}`)} · ${names.x} × ${names.y} · ${days}`;
  const hollow = spots.filter(({ sure }) => !sure).length;
  return (
    <>
      <p className="s mut">
        {t(`trends.quadrant.${kind}.axes`, {
          x: names.x,
          y: names.y,
          lineX: writeX(line.x),
          lineY: writeY(line.y),
        })}
      </p>
      <Quadrant
        sentence={t('trends.quadrant.sentence', {
          title,
          n: spots.length,
          unsure: hollow,
          corners: [...tally, onLine].filter(Boolean).join(t('shell.comma')),
        })}
        dots={spots.map(({ key, at, share, sure }) => ({ key, ...at, share, hollow: !sure }))}
        x={axisOf(line.x, most.x, figures.tick)}
        y={axisOf(line.y, most.y, writeY)}
        corners={[upLeft, upRight, downLeft, downRight]}
        reading={(at) => {
          const spot = spots[at] as Spot;
          return `${spot.name}: ${[...toldOf(spot, figures), placeWord(spot)].join(', ')}`;
        }}
        details={spots.map(({ key, evidence }) => (
          <EvidenceList key={key} evidence={evidence} />
        ))}
        tableLabel={t('trends.table')}
        table={<QuadrantTwin quadrant={quadrant} figures={figures} placeWord={placeWord} />}
        picture={keptPicture(words, title, `${t('trends.quadrant')}-${found.key}`)}
      />
      <ul className="qd-n">
        {!found.days && <li>{t('trends.seen')}</li>}
        {!table.complete && (
          <li>
            {table.total === undefined
              ? t('trends.quadrant.part', { read: table.shown })
              : t('trends.quadrant.part-of', { read: table.shown, total: table.total })}
          </li>
        )}
        {onLine && <li>{onLine}</li>}
        {unplaced.length > 0 && <li>{t('trends.quadrant.unplaced', { n: unplaced.length })}</li>}
        {kind === 'plans' && !isRipe(found, today) && <li>{t('trends.quadrant.plans.unripe')}</li>}
        {hollow > 0 && <li>{t(`trends.quadrant.${kind}.hollow`, { n: hollow })}</li>}
        {spots[0]?.share !== undefined && <li>{t('trends.quadrant.size', { name: names.size })}</li>}
      </ul>
    </>
  );
}
