// Where the figures of a check were seen: the text, the page, the time, and the way back to the element.
import type { Evidence } from '../../lib/checks/contract';
import { byHand } from '../../lib/by-hand';
import { Definition } from '../definition';
import { useWords } from '../words';
import { useSource } from './source';

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { t, clock } = useWords();
  const [sought, show] = useSource(evidence);
  return (
    <li>
      <span className="ev">
        <span className="fig">{evidence.text}</span>{' '}
        <b>
          {[...new Set([evidence.label, evidence.pageTitle || new URL(evidence.url).host])]
            .filter((said) => said !== '' && said !== evidence.text)
            .join(' · ')}
        </b>{' '}
        <span className="nw">{clock(evidence.takenAt)}</span>
      </span>
      {evidence.reader === byHand ? (
        <span className="s mut">{t('prices.hand.mark')}</span>
      ) : (
        <button type="button" className="btn btn-q s" onClick={show} disabled={sought === 'looking'}>
          {t(sought === 'looking' ? 'round.source.looking' : 'round.source')}
        </button>
      )}
      <span className="ev-gone" role="status">
        {sought === 'gone' && t('round.source.gone', { text: evidence.at?.text ?? evidence.text })}
        {sought === 'shown' && t('round.source.shown')}
        {sought === 'in-file' && t('files.source', { name: evidence.pageTitle, head: evidence.label })}
      </span>
    </li>
  );
}

/** `platform`: of the shop whose figures these are; what each of its measures is stands below. */
export function EvidenceList({ evidence, platform }: { evidence: Evidence[]; platform?: string }) {
  const { t } = useWords();
  if (evidence.length === 0) return null;
  const measured = new Map(evidence.flatMap(({ metric, label }) => (metric ? [[metric, label]] : [])));
  return (
    <>
      <ul className="ev-list" aria-label={t('round.evidence')}>
        {evidence.map((one, index) => (
          <EvidenceItem key={`${one.url}|${one.label}|${index}`} evidence={one} />
        ))}
      </ul>
      {platform !== undefined &&
        [...measured].map(([metric, label]) => (
          <Definition key={metric} metric={metric} platform={platform} label={label} />
        ))}
    </>
  );
}
