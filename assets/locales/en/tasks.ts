// Words of follow-ups: what is to be done about a verdict.
import type { Dictionary } from '../../../lib/words';

export const tasks: Dictionary = {
  title: 'Follow-ups',
  left: 'Left from before',
  make: 'Add task',
  form: 'Follow-up',
  text: 'What to do',
  owner: 'Owner',
  'owner.hint': 'e.g. purchasing',
  due: 'Due date',
  'due.today': 'due today',
  'due.by': 'due by {day}',
  overdue: 'overdue, was due {day}',
  keep: 'Save task',
  leave: 'Cancel',
  remove: 'Delete task',
  done: 'Done',
  tomorrow: 'Tomorrow',
  edit: 'Edit task',
  'next-round': 're-checked next round',
  'now-passes': 're-checked: passes',
};
