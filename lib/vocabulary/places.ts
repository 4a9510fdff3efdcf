// On which kinds of pages the figures of a measure are looked for.
import type { Topic } from './topics';

/** By the first part of a measure's name: the pages that show it, best first. */
const places: Record<string, Topic[]> = {
  ad: ['ads'],
  ship: ['orders', 'home'],
  pickup: ['orders', 'home'],
  parcels: ['orders', 'home'],
  goods: ['goods', 'home'],
  bad: ['goods', 'home'],
  score: ['home'],
  restrictions: ['notices', 'home'],
  infringements: ['notices', 'home'],
  to: ['orders', 'home'],
  refunds: ['after-sales', 'home'],
  reply: ['service'],
  enquiry: ['service'],
  complaint: ['service'],
  sessions: ['service'],
  shop: ['home'],
  deposit: ['home'],
  violations: ['notices', 'home'],
  quality: ['after-sales', 'data'],
  intervention: ['after-sales'],
  interventions: ['after-sales', 'home'],
  members: ['customers', 'data'],
  repeat: ['customers', 'data'],
  customer: ['customers'],
};

/** The pages on which the figures of a measure are looked for. */
export function topicsOfMeasure(measure: string): readonly Topic[] {
  return places[measure.split('-')[0] ?? ''] ?? ['data', 'home'];
}
