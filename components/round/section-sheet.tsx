// A section of the day with its parts: what needs attention as rows, what passed as a line.
import type { PartId } from '../../lib/checks/contract';
import { markOf, StatusMark } from '../parts/status-mark';
import { useView, type Filter } from '../view';
import { useWords } from '../words';
import { CheckRow } from './check-row';
import { EyesRow } from './eyes-row';
import { PassLine } from './pass-line';
import { sectionOf, tallyOf, type Result, type SectionId, type ShopRound } from './shop-round';

function passes(filter: Filter, { outcome }: Result): boolean {
  const mark = markOf(outcome.verdict);
  if (filter === 'you') return mark === 'you';
  return filter === 'all' || mark === 'prob' || mark === 'attn';
}

function Part({ part, results, shopRound }: { part: PartId; results: Result[]; shopRound: ShopRound }) {
  const { t } = useWords();
  const { openCheck, toggleCheck } = useView();
  const keyOf = ({ check }: Result) => `${shopRound.shop.shopId}|${check.id}`;
  const isLine = (result: Result) => result.outcome.verdict === 'pass' && keyOf(result) !== openCheck;
  return (
    <>
      <h3 className="part">
        <span>{part}</span>
        <span>{t(`round.part.${part}`)}</span>
      </h3>
      {results
        .filter((result) => !isLine(result))
        .map((result) =>
          result.check.manual && result.outcome.verdict === 'your-eyes' ? (
            <EyesRow
              key={result.check.id}
              result={result}
              shopId={shopRound.shop.shopId}
              day={shopRound.day}
            />
          ) : (
            <CheckRow
              key={result.check.id}
              result={result}
              shopRound={shopRound}
              open={keyOf(result) === openCheck}
              onToggle={() => toggleCheck(keyOf(result))}
            />
          ),
        )}
      <PassLine results={results.filter(isLine)} onOpen={(result) => toggleCheck(keyOf(result))} />
    </>
  );
}

export function SectionSheet({ section, shopRound }: { section: SectionId; shopRound: ShopRound }) {
  const { t } = useWords();
  const filter = useView((view) => view.filter);
  const own = shopRound.results.filter(({ check }) => sectionOf(check.part) === section);
  const shown = own.filter((result) => passes(filter, result));
  if (shown.length === 0) return null;
  const tally = tallyOf(own);
  const parts = [...new Set(shown.map(({ check }) => check.part))].sort();
  const id = `section-${section}`;
  return (
    <section className="sheet sec" id={id} aria-labelledby={`${id}-name`}>
      <div className="sheet-h">
        <span className="idx">{section}</span>
        <h2 id={`${id}-name`}>{t(`round.section.${section}`)}</h2>
        <span className="end">
          {(['prob', 'attn', 'you'] as const)
            .filter((mark) => tally[mark] > 0)
            .map((mark) => (
              <span className="nw" key={mark}>
                <StatusMark mark={mark} label={t(`shell.mark.${mark}`)} /> {tally[mark]}
              </span>
            ))}
          <span className="dim nw">
            {own.length - tally.none}/{own.length}
          </span>
        </span>
      </div>
      <div className="ledger">
        {parts.map((part) => (
          <Part
            key={part}
            part={part}
            results={shown.filter(({ check }) => check.part === part)}
            shopRound={shopRound}
          />
        ))}
      </div>
    </section>
  );
}
