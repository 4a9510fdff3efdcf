// The day of the Spring Festival (春节, first day of the lunar year) by year.

/**
 * "MM-DD" by year, as the published calendars have it. ICU agrees but for 2027 and 2030, whose new moons fall within
 * minutes of midnight in Beijing.
 */
export const springFestivals: Readonly<Record<number, string>> = {
  2015: '02-19',
  2016: '02-08',
  2017: '01-28',
  2018: '02-16',
  2019: '02-05',
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
  2036: '01-28',
};
