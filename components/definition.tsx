// What a measure is and over which time it is counted, in one line below a figure that is explained.
import { windowOf } from '../lib/vocabulary/windows';
import { metricName } from './trends/metric-name';
import { useWords } from './words';

interface Defined {
  metric: string;
  platform: string;
  /** What the figure's page calls it. */
  label: string;
  /** For the place it stands in. */
  className?: string;
}

/** The operator's own measures are what the operator says, and have none. */
export function Definition({ metric, platform, label, className = 's mut' }: Defined) {
  const words = useWords();
  const { t, knows } = words;
  const name = `metrics.${metric}`;
  const own = `${name}.about.${platform}`;
  const about = knows(own) ? own : `${name}.about`;
  if (!knows(about)) return null;
  const span = windowOf(metric, platform, label);
  return (
    <p className={className}>
      {t('metrics.defined', { name: metricName({ name }, platform, words), about: t(about) })}{' '}
      {span && t(`metrics.window.${span.kind}`, { ...span })}
    </p>
  );
}
