// Where a product has no rival yet: a drawing of the way there, and its three steps.
import { useWords } from '../words';

export function NoRivals({ title }: { title: string }) {
  const { t } = useWords();
  return (
    <div className="none">
      <svg viewBox="0 0 104 72" aria-hidden="true" fill="none" stroke="var(--control)">
        <rect x="1" y="1" width="66" height="62" rx="4" fill="var(--surface)" />
        <path d="M1 11h66" />
        <circle cx="7" cy="6" r="1.5" />
        <rect x="8" y="18" width="24" height="28" rx="2" />
        <path d="M38 20h22M38 26h16" />
        <path d="M38 36h14" stroke="var(--accent)" strokeWidth="3" />
        <rect x="58" y="26" width="45" height="44" rx="4" fill="var(--surface)" stroke="var(--accent)" />
        <path d="M64 36h20M64 44h32M64 52h26" stroke="var(--accent-line)" strokeWidth="2" />
        <path d="M70 58h21v8H70z" fill="var(--accent-fill)" stroke="none" />
      </svg>
      <div>
        <b>{title}</b>
        <ol>
          <li>{t('prices.step.open')}</li>
          <li>{t('prices.step.watch')}</li>
          <li>{t('prices.step.match')}</li>
        </ol>
      </div>
    </div>
  );
}
