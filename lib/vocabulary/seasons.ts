// Words that belong to a time of the year, and until when: nominal windows by month and day, to be edited each year.

interface Season {
  words: string[];
  /** "MM-DD", both included; a window may run over New Year. */
  from: string;
  to: string;
}

/**
 * Feasts of the lunar calendar have the widest window they can fall into. Source: promotion calendars of past years,
 * collected 2026-08; dates of one year's sale are the platforms' own and move.
 */
export const seasons: Season[] = [
  { words: ['年货', '新春', '春节不打烊', '开门红', '拜年', '压岁'], from: '12-10', to: '02-28' },
  { words: ['女王节', '女神节', '38节', '三八节'], from: '02-20', to: '03-10' },
  { words: ['520礼物', '520表白', '520告白'], from: '05-01', to: '05-22' },
  { words: ['端午'], from: '05-01', to: '06-26' },
  { words: ['618', '年中大促'], from: '05-15', to: '06-22' },
  { words: ['七夕'], from: '07-15', to: '08-31' },
  { words: ['开学季'], from: '08-01', to: '09-20' },
  { words: ['99大促', '99划算节'], from: '09-01', to: '09-12' },
  { words: ['中秋'], from: '08-15', to: '10-10' },
  { words: ['国庆'], from: '09-10', to: '10-08' },
  { words: ['双11', '双十一', '双1111'], from: '10-10', to: '11-15' },
  { words: ['双12', '双十二'], from: '11-25', to: '12-15' },
  { words: ['圣诞'], from: '11-15', to: '12-27' },
  { words: ['元旦', '跨年'], from: '12-01', to: '01-05' },
];
