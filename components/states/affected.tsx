// The checks a page in this state leaves without a verdict, each with the word for it.
import type { Verdict } from '../../lib/checks/contract';
import { pageKeyOf } from '../../lib/page-key';
import { StatusMark } from '../parts/status-mark';
import { Sheet } from '../parts/sheet';
import type { Result, ShopRound } from '../round/shop-round';
import { useWords } from '../words';

/** Checks of the round with this verdict that rest on a page, by what they need or by what they were judged on. */
export function affectedBy(url: string, verdict: Verdict, { results, route }: ShopRound): Result[] {
  const key = pageKeyOf(url);
  const topics = route.pages.filter((page) => pageKeyOf(page.url) === key).map(({ topic }) => topic);
  return results.filter(
    ({ check, outcome }) =>
      outcome.verdict === verdict &&
      (check.needs.some((need) => topics.includes(need)) ||
        outcome.evidence.some((one) => pageKeyOf(one.url) === key)),
  );
}

export function Affected({ title, results, word }: { title: string; results: Result[]; word: string }) {
  const { checkName } = useWords();
  if (results.length === 0) return null;
  return (
    <Sheet title={title} end={results.length}>
      <ul className="affected">
        {results.map(({ check }) => (
          <li key={check.id}>
            <StatusMark mark="none" />
            <span>
              {check.part} {checkName(check.id)}
            </span>
            <b>{word}</b>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
