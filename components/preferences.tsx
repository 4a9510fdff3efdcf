// Language, theme, colours of direction and density: read from the settings, put on the page, changed in place.
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import {
  langInUse,
  settings,
  trendInUse,
  type Density,
  type Theme,
  type Trend,
} from '../lib/browser/settings';
import type { Lang } from '../lib/words';
import { WordsProvider } from './words';

export interface Preferences {
  lang: Lang;
  theme: Theme;
  trend: Trend;
  density: Density;
  overlayOff: string[];
  timeZone: string;
}

const Chosen = createContext<Preferences | undefined>(undefined);

async function readPreferences(): Promise<Preferences> {
  const [lang, theme, trend, density, overlayOff, timeZone] = await Promise.all([
    langInUse(),
    settings.theme.getValue(),
    trendInUse(),
    settings.density.getValue(),
    settings.overlayOff.getValue(),
    settings.timeZone.getValue(),
  ]);
  return { lang, theme, trend, density, overlayOff, timeZone };
}

/** Keeps a page in step with the settings, whichever page changed them. Draws nothing until they are known. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState<Preferences>();

  const refresh = useCallback(() => void readPreferences().then(setChosen), []);
  useEffect(() => {
    refresh();
    const { lang, theme, trend, density, overlayOff, timeZone } = settings;
    const stops = [
      lang.watch(refresh),
      theme.watch(refresh),
      trend.watch(refresh),
      density.watch(refresh),
      overlayOff.watch(refresh),
      timeZone.watch(refresh),
    ];
    return () => stops.forEach((stop) => stop());
  }, [refresh]);

  useEffect(() => {
    if (!chosen) return;
    const root = document.documentElement;
    root.lang = chosen.lang === 'zh' ? 'zh-CN' : 'en';
    root.dataset.trend = chosen.trend;
    root.dataset.density = chosen.density;
    if (chosen.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = chosen.theme;
  }, [chosen]);

  if (!chosen) return null;
  return (
    <Chosen.Provider value={chosen}>
      <WordsProvider lang={chosen.lang} timeZone={chosen.timeZone}>
        {children}
      </WordsProvider>
    </Chosen.Provider>
  );
}

/** The settings in use; only below a PreferencesProvider. */
export function usePreferences(): Preferences {
  const chosen = useContext(Chosen);
  if (!chosen) throw new Error('usePreferences needs a PreferencesProvider above it');
  return chosen;
}
