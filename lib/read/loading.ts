// Asks the browser how this page loaded: the largest paint, files that failed, pictures that came to nothing.
import type { Loading } from '../reading';
import { isSeen } from './seen';

/** So long the browser may take to hand over what it noted. */
const patience = 1000;

/** Whether the page was in front from the beginning, and is still the one that was loaded. */
function wasInFront(): boolean {
  const [opened] = performance.getEntriesByType('navigation');
  const behind = performance.getEntriesByType('visibility-state').some(({ name }) => name === 'hidden');
  const bare = (address: string) => address.replace(/#.*/, '');
  return !behind && opened !== undefined && bare(opened.name) === bare(location.href);
}

/** Milliseconds to the largest paint, as people count it: from when the page came to the front. */
function largestPaint(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [opened] = performance.getEntriesByType('navigation') as { activationStart?: number }[];
      const last = list.getEntries().at(-1);
      resolve(last && Math.max(0, last.startTime - (opened?.activationStart ?? 0)));
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(undefined);
    }, patience);
  });
}

/** A drawing without a size of its own has none to tell either; only its server says that it did not come. */
const isDrawing = (address: string) => /\.svg\b|^data:image\/svg/.test(address);

/** How this page loaded, told once it has settled. */
export async function loadingOf(document: Document): Promise<Loading> {
  const paint = wasInFront() ? await largestPaint() : undefined;
  const shown = [...document.images].filter((image) => image.currentSrc !== '' && isSeen(image));
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const failed = files.filter(({ responseStatus }) => responseStatus >= 400).map(({ name }) => name);
  const broken = shown.filter(
    ({ complete, naturalWidth, currentSrc }) =>
      complete && naturalWidth === 0 && (!isDrawing(currentSrc) || failed.includes(currentSrc)),
  );
  return {
    ...(paint !== undefined && { paint: Math.round(paint) }),
    failed: failed.length,
    broken: broken.length,
    pictures: shown.length,
  };
}
