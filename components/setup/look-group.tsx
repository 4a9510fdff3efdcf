// Language, theme, colours of direction and density: changed in place, here and in every open page at once.
import { settings } from '../../lib/browser/settings';
import { Choices } from '../parts/choices';
import { Icon } from '../parts/icon';
import { usePreferences } from '../preferences';
import { useWords } from '../words';
import { Group, OptionRow } from './group';

const trendColours = {
  cn: { up: '--red-t', down: '--green-t' },
  intl: { up: '--green-t', down: '--red-t' },
  safe: { up: '--blue-t', down: '--ochre-t' },
} as const;
type TrendName = keyof typeof trendColours;

function TrendSample({ name }: { name: TrendName }) {
  const { t } = useWords();
  const { up, down } = trendColours[name];
  return (
    <>
      {t(`setup.trend.${name}`)}{' '}
      <span className="nw">
        <Icon name="rise" className="tri" style={{ color: `var(${up})` }} />{' '}
        <Icon name="fall" className="tri" style={{ color: `var(${down})` }} />
      </span>
    </>
  );
}

/** The language alone, also for the welcome page. */
export function LangChoice() {
  const { t } = useWords();
  const { lang } = usePreferences();
  return (
    <Choices
      label={t('setup.lang')}
      value={lang}
      choices={[
        { value: 'zh', label: t('setup.lang.zh') },
        { value: 'en', label: t('setup.lang.en') },
      ]}
      onChange={(chosen) => void settings.lang.setValue(chosen)}
    />
  );
}

export function LookGroup() {
  const { t } = useWords();
  const { theme, trend, density } = usePreferences();
  return (
    <Group id="look" title={t('setup.look')} text={t('setup.look.text')}>
      <div className="rows">
        <OptionRow title={t('setup.lang')}>
          <LangChoice />
        </OptionRow>
        <OptionRow title={t('setup.theme')}>
          <Choices
            label={t('setup.theme')}
            value={theme}
            choices={(['system', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(`setup.theme.${value}`),
            }))}
            onChange={(chosen) => void settings.theme.setValue(chosen)}
          />
        </OptionRow>
        <OptionRow title={t('setup.trend')} text={t('setup.trend.text')}>
          <Choices
            label={t('setup.trend')}
            value={trend}
            choices={(['cn', 'intl', 'safe'] as const).map((value) => ({
              value,
              label: <TrendSample name={value} />,
            }))}
            onChange={(chosen) => void settings.trend.setValue(chosen)}
          />
        </OptionRow>
        <OptionRow title={t('setup.density')}>
          <Choices
            label={t('setup.density')}
            value={density}
            choices={(['compact', 'comfortable'] as const).map((value) => ({
              value,
              label: t(`setup.density.${value}`),
            }))}
            onChange={(chosen) => void settings.density.setValue(chosen)}
          />
        </OptionRow>
      </div>
    </Group>
  );
}
