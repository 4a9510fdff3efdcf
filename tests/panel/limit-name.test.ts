// The names of limits in the table of them: words in both languages, with no gap that nothing fills.
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { limitDetail } from '../../components/setup/limit-name';
import { checks } from '../../lib/checks';

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const words: Record<string, unknown> = dictionaries[lang];
  const several = checks.filter(({ thresholds }) => Object.keys(thresholds).length > 1);

  test.each(several)('two limits of $id are not called the same', (check) => {
    const named = Object.keys(check.thresholds).map(
      (name) => words[limitDetail(check, name, (key) => key in words) ?? ''],
    );
    expect(named).not.toContain(undefined);
    expect(new Set(named).size).toBe(named.length);
    expect(named.join()).not.toContain('{');
  });
});
