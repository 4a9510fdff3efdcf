// An on-off switch; its label is beside it or, where the row already says it, only spoken.

export function Switch({
  label,
  checked,
  onChange,
  hidden = false,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** True where the row shows the words already. */
  hidden?: boolean;
}) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-label={hidden ? label : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {!hidden && <span>{label}</span>}
    </label>
  );
}
