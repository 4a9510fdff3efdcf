// A place on a real page for a component under test, with its Chinese words around it; empty again for each case.
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { WordsProvider } from '../../components/words';

export interface Stage {
  /** Holds what is shown. */
  readonly box: HTMLElement;
  show(node: ReactNode): void;
}

/** `width`: of the place in CSS pixels, where what is shown depends on it. */
export function stageOf(width?: number): Stage {
  let root: Root;
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    if (width) box.style.width = `${width}px`;
    document.body.append(box);
    root = createRoot(box);
  });
  afterEach(() => {
    root.unmount();
    box.remove();
  });
  return {
    get box() {
      return box;
    },
    show: (node) =>
      root.render(
        <WordsProvider lang="zh" timeZone="Asia/Shanghai">
          {node}
        </WordsProvider>,
      ),
  };
}
