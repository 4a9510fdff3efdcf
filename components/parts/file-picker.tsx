// A button that lets the operator choose a file; the same one may be chosen again.
import { useRef } from 'react';
import { Button } from './button';
import type { IconName } from './icon';

export function FilePicker({
  label,
  accept,
  kind = 'plain',
  icon,
  onPick,
}: {
  label: string;
  accept: string;
  kind?: 'quiet' | 'plain';
  icon?: IconName;
  onPick: (file: File) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} {...(icon && { icon })} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onPick(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
