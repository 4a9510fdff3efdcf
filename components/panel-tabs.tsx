// The four views of the panel, with how much waits in each.
import { panelTabs, useView, type PanelTab } from './view';
import { useWords } from './words';

export function PanelTabs({ counts }: { counts: Partial<Record<PanelTab, number>> }) {
  const { t } = useWords();
  const { tab, showTab } = useView();
  return (
    <nav className="tabs" aria-label={t('shell.views')}>
      {panelTabs.map((one) => (
        <button
          type="button"
          key={one}
          aria-current={one === tab ? 'page' : undefined}
          onClick={() => showTab(one)}
        >
          {t(`shell.tab.${one}`)}
          {counts[one] ? <span className="n">{counts[one]}</span> : null}
        </button>
      ))}
    </nav>
  );
}
