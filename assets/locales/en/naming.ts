// English words of the room "naming".

export const naming = {
  open: {
    one: '{n} figure has an unknown name: say what it is',
    other: '{n} figures have unknown names: say what they are',
  },
  title: 'Figures with unknown names',
  close: 'Close',
  'no-page': 'Open a page of a console first, and allow it to be read.',
  how: 'These were read, but their names are not known, and nothing is guessed. Say what one is, and it counts in earlier and later readings.',
  unknown: 'Not known on this page',
  named: 'Named by you',
  undo: 'Take back “{label}”',
  form: 'What “{label}” is',
  what: 'What it is',
  choose: 'Choose',
  own: 'Another (your own name)',
  name: 'Name',
  period: 'Time',
  'period.page': 'As the page says',
  'period.yesterday': 'Yesterday',
  'period.now': 'As it stands now',
  keep: 'Save',
  refused: 'Not saved: the name tells of a buyer, which is never read.',
};
