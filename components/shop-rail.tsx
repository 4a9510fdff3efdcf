// The rail of shops at the top of the panel: each with a pip of its worst verdict; more than six go into a menu.
import type { ShopRound } from './round/shop-round';
import { tallyOf } from './round/shop-round';
import { ChipsButton } from './chips-button';
import { IconButton } from './parts/button';
import { Icon } from './parts/icon';
import { useView } from './view';
import { useWords } from './words';

const most = 6;

function Pip({ shopRound }: { shopRound: ShopRound }) {
  const tally = tallyOf(shopRound.results);
  if (tally.prob > 0) return <span className="pip pip-prob">{tally.prob}</span>;
  if (tally.attn > 0) return <span className="pip pip-attn">{tally.attn}</span>;
  // One page not read is no pass.
  if (tally.none > 0 || tally.pass === 0) return <span className="pip pip-none" />;
  if (tally.you > 0) return null;
  return (
    <span className="pip pip-pass">
      <Icon name="check" />
    </span>
  );
}

function Tile({
  shopRound,
  current,
  onChoose,
}: {
  shopRound: ShopRound;
  current: boolean;
  onChoose: () => void;
}) {
  const { t, platform, sign } = useWords();
  const { shop, results } = shopRound;
  const tally = tallyOf(results);
  const said = (['prob', 'attn', 'you', 'none'] as const)
    .filter((mark) => tally[mark] > 0)
    .map((mark) => `${t(`shell.mark.${mark}`)} ${tally[mark]}`);
  const label = [shop.name, platform(shop.platform), ...said].join(' · ');
  return (
    <li>
      <button
        type="button"
        className="tile"
        aria-current={current || undefined}
        title={label}
        onClick={onChoose}
      >
        <span className="sr">{label}</span>
        <span aria-hidden="true">
          {sign(shop)}
          <Pip shopRound={shopRound} />
        </span>
      </button>
    </li>
  );
}

interface ShopRailProps {
  rounds: ShopRound[];
  chosen: string;
  /** The tab in front. */
  tabId: number | undefined;
  onChoose: (shopId: string) => void;
}

export function ShopRail({ rounds, chosen, tabId, onChoose }: ShopRailProps) {
  const { t } = useWords();
  const beyond = rounds.slice(most);
  return (
    <div className="rail">
      <nav aria-label={t('shell.shops')}>
        <ul>
          {rounds.length > 1 && (
            <li>
              <button
                type="button"
                className="tile tile-all"
                aria-current={chosen === 'all' || undefined}
                onClick={() => onChoose('all')}
              >
                {t('shell.all')}
              </button>
            </li>
          )}
          {rounds.slice(0, most).map((shopRound) => (
            <Tile
              key={shopRound.shop.shopId}
              shopRound={shopRound}
              current={shopRound.shop.shopId === chosen}
              onChoose={() => onChoose(shopRound.shop.shopId)}
            />
          ))}
          {beyond.length > 0 && (
            <li>
              <select
                className="select more-shops"
                aria-label={t('shell.more-shops')}
                value={beyond.some(({ shop }) => shop.shopId === chosen) ? chosen : ''}
                onChange={(event) => event.target.value && onChoose(event.target.value)}
              >
                <option value="">+{beyond.length}</option>
                {beyond.map(({ shop }) => (
                  <option key={shop.shopId} value={shop.shopId}>
                    {shop.name}
                  </option>
                ))}
              </select>
            </li>
          )}
        </ul>
      </nav>
      <div className="rail-end">
        <TeachButton />
        <ChipsButton tabId={tabId} />
        <SettingsLink />
      </div>
    </div>
  );
}

function TeachButton() {
  const { t } = useWords();
  const setTeaching = useView((view) => view.setTeaching);
  return <IconButton icon="point" label={t('teach.open')} onClick={() => setTeaching(true)} />;
}

/** The way to the options page, the same wherever the panel shows it. */
export function SettingsLink() {
  const { t } = useWords();
  const label = t('shell.settings');
  return (
    <a
      className="btn-i"
      href="/options.html"
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
    >
      <Icon name="sliders" />
    </a>
  );
}
