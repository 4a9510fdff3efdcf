// English words of the room "review".

export const review = {
  empty: 'No review yet',
  'empty.why':
    'What each round reads is kept; the weekly review is being built and will start from the first day read.',
  'will-hold': 'What it will hold',
  'holds.targets': 'Target and actual, and the main cause of the gap',
  'holds.products': 'Top ten by GMV, and slow movers',
  'holds.ads': 'Ad ROI by channel',
  'holds.plan': 'Next week’s plan and notes',
  note: 'For now, Trends shows weeks and months. Days that were not read are never filled in.',
};
