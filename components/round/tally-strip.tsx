// Five counts, one for each mark; a zero steps back.
import { marks, StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import type { Tally } from './shop-round';

export function TallyStrip({ tally }: { tally: Tally }) {
  const { t } = useWords();
  return (
    <dl className="tally">
      {marks.map((mark) => (
        <div key={mark} className={tally[mark] === 0 ? 'zero' : undefined}>
          <dt>
            <StatusMark mark={mark} />
            {t(`shell.mark.${mark}.short`)}
          </dt>
          <dd>{tally[mark]}</dd>
        </div>
      ))}
    </dl>
  );
}
