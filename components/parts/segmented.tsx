// A row of alternatives of which one is pressed, each with its count where it has one.

export interface Choice<T extends string> {
  value: T;
  label: string;
  count?: number;
}

export function Segmented<T extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  label: string;
  choices: Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <div className="seg" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          type="button"
          key={choice.value}
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
          {choice.count !== undefined && <span className="n">{choice.count}</span>}
        </button>
      ))}
    </div>
  );
}
