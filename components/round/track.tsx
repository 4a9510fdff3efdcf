// The track of the round: a tick for each check, its height the severity, grouped by section.
import { markOf, marks } from '../parts/status-mark';
import { useWords } from '../words';
import { sectionOf, sections, tallyOf, type Result } from './shop-round';

/** Between many ticks there is less room, so that each of them is still seen. */
const gapOf = (ticks: number): string => `min(2.5px, ${30 / Math.max(1, ticks)}%)`;

export function Track({ results, started }: { results: Result[]; started: boolean }) {
  const { t } = useWords();
  const tally = tallyOf(results);
  const summary = marks.map((mark) => `${t(`shell.mark.${mark}`)} ${tally[mark]}`).join(', ');
  return (
    <nav aria-label={`${t('round.track')}: ${summary}`}>
      <ol className={started ? 'track' : 'track off'}>
        {sections.map((section) => {
          const own = results.filter(({ check }) => sectionOf(check.part) === section);
          return (
            <li key={section} style={{ flex: `${Math.max(own.length, 3)} 1 0` }}>
              <a href={`#section-${section}`}>
                <span className="ticks" aria-hidden="true" style={{ columnGap: gapOf(own.length) }}>
                  {own.map(({ check, outcome }) => (
                    <i key={check.id} className={`t-${started ? markOf(outcome.verdict) : 'none'}`} />
                  ))}
                </span>
                {t(`round.section.${section}.short`)}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
