// The way from a figure back to its element: opens the page, rings it, or says that the page no longer shows it.
import { useState } from 'react';
import { showElement } from '../../lib/browser/tabs';
import { isFileUrl } from '../../lib/file-draft';
import type { Evidence } from '../../lib/checks/contract';

export type Sought = 'not-asked' | 'looking' | 'shown' | 'gone' | 'in-file';

/** Whether the element was found, and the step that looks for it. */
export function useSource(evidence: Evidence): [Sought, () => void] {
  const [sought, setSought] = useState<Sought>('not-asked');
  const show = () => {
    if (isFileUrl(evidence.url)) return setSought('in-file');
    setSought('looking');
    void showElement(evidence.url, evidence.at).then(
      (found) => setSought(found ? 'shown' : 'gone'),
      () => setSought('gone'),
    );
  };
  return [sought, show];
}
