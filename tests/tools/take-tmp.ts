import { takeTrends } from './trend-pictures';
const [folder, states, looks] = process.argv.slice(2);
const all = [
  { widths: [400], lang: 'zh', theme: 'light' },
  { widths: [360], lang: 'en', theme: 'dark' },
] as const;
await takeTrends(
  folder!,
  looks === 'all'
    ? [
        { widths: [360, 400], lang: 'zh', theme: 'light' },
        { widths: [360, 400], lang: 'zh', theme: 'dark' },
        { widths: [360, 400], lang: 'en', theme: 'light' },
        { widths: [360, 400], lang: 'en', theme: 'dark' },
      ]
    : all.map((l) => ({ ...l, widths: [...l.widths] })),
  states?.split(','),
);
