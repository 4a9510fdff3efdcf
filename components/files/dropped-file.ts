// A file let fall anywhere on the panel, or chosen: it waits here until the operator has looked at what is in it.
import { useEffect } from 'react';
import { useView } from '../view';

/** Pictures belong to the form for prices by hand. */
const isPicture = (type: string) => type.startsWith('image/');

/** Takes files that are dropped on the panel; whether one is held over it is written into the page, for the style sheet. */
export function useDroppedFile(): void {
  const setFile = useView((view) => view.setFile);
  useEffect(() => {
    const over = new AbortController();
    const listening = { signal: over.signal };
    const { documentElement: root } = document;
    const held = (event: DragEvent) =>
      [...(event.dataTransfer?.items ?? [])].some(({ kind, type }) => kind === 'file' && !isPicture(type));
    const leave = () => delete root.dataset['held'];
    document.addEventListener(
      'dragover',
      (event) => {
        if (!held(event)) return;
        event.preventDefault();
        root.dataset['held'] = 'file';
      },
      listening,
    );
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && leave(), listening);
    document.addEventListener(
      'drop',
      (event) => {
        leave();
        const file = event.dataTransfer?.files[0];
        if (!file || isPicture(file.type)) return;
        event.preventDefault();
        setFile(file);
      },
      listening,
    );
    return () => {
      leave();
      over.abort();
    };
  }, [setFile]);
}
