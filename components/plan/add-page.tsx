// Adds the page in front to a round: what it is called, and what it is about, so that checks know to look there.
import { useState } from 'react';
import type { RoutePage } from '../../lib/rows';
import { topics } from '../../lib/vocabulary/topic-list';
import { topicOf } from '../../lib/vocabulary/topics';
import { Button } from '../parts/button';
import { useWords } from '../words';

const longest = 40;

interface AddPageProps {
  url: string;
  title: string;
  onAdd: (page: RoutePage) => Promise<void>;
}

export function AddPage({ url, title, onAdd }: AddPageProps) {
  const { t } = useWords();
  const [label, setLabel] = useState(title.slice(0, longest));
  const [topic, setTopic] = useState<string>(topicOf(title) ?? '');
  const name = label.trim();
  return (
    <form
      className="plan-form"
      aria-label={t('plan.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd({ url, label: name, topic });
      }}
    >
      <label>
        <span className="s mut">{t('plan.add')}</span>
        <input
          className="input"
          value={label}
          maxLength={longest}
          onChange={(event) => setLabel(event.target.value)}
        />
      </label>
      <label>
        <span className="s mut">{t('plan.about')}</span>
        <select className="select" value={topic} onChange={(event) => setTopic(event.target.value)}>
          <option value="">{t('plan.about.choose')}</option>
          {topics.map((one) => (
            <option key={one} value={one}>
              {t(`plan.topic.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" icon="plus" disabled={name === '' || topic === ''}>
        {t('plan.add.do')}
      </Button>
    </form>
  );
}
