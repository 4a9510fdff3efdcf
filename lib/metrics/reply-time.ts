// How long a buyer waited for the first answer of a person.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const replyTime: Metric = {
  id: 'reply-time',
  name: 'metrics.reply-time',
  ...measures['reply-time'],
};
