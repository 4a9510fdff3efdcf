// The root of every page of the extension: strict React with the operator's preferences around the screen.
import { StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PreferencesProvider } from './preferences';
import { ViewBoundary } from './view-boundary';

/** Draws a screen into the page's #root. */
export function drawRoot(screen: ReactNode): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('the page has no #root');
  createRoot(place).render(
    <StrictMode>
      <Suspense>
        <PreferencesProvider>
          <ViewBoundary>
            <Suspense>{screen}</Suspense>
          </ViewBoundary>
        </PreferencesProvider>
      </Suspense>
    </StrictMode>,
  );
}
