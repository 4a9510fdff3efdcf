// A list of plain statements, each with its drawing.
import { Icon, type IconName } from './icon';

export function FactList({ facts }: { facts: { icon: IconName; text: string }[] }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.text}>
          <Icon name={fact.icon} className="sm" />
          <span>{fact.text}</span>
        </li>
      ))}
    </ul>
  );
}
