import type { BodyWords } from '../body-words.js';
import type { Plural } from '../words.js';

const works = (rest: string): Plural => ({ one: `{n} work ${rest}`, other: `{n} works ${rest}` });

/** What is said in English of several works together. */
export const body: BodyWords = {
  works: { one: '{n} work', other: '{n} works' },
  atLeast: 'at least {count}',
  answered: '{n} of {of} works answered',
  without: {
    'not-covered': works('not covered'),
    failed: works('without a usable answer'),
    'not-asked': works('not asked about'),
    hidden: works('withheld by this page'),
    masked: works('withheld to protect people'),
    awaited: works('still awaited'),
  },
  noNumber: 'No work has a number here.',
  notAdded: 'These numbers can’t be added up, so each stands by itself.',
  mayRepeat: 'What is about several of the works counts once for each of them.',
  different: { one: '{n} different one in all', other: '{n} different ones in all' },
  differentAtLeast: { one: 'at least {n} different one', other: 'at least {n} different ones' },
  spread: 'Median {median}, from {least} to {most}; {n} works.',
  noSpread: 'Fewer than 10 works have a number, so there is no median.',
  repeated: {
    one: '{n} work shares its record with another and is not added again.',
    other: '{n} works share their record with another and are not added again.',
  },
  access: {
    share: { one: '{open} of {n} work free to read', other: '{open} of {n} works free to read' },
    unknown: { one: 'not known of {n} work', other: 'not known of {n} works' },
  },
  alerts: {
    found: { one: '{n} work has a notice.', other: '{n} works have a notice.' },
    checked: 'Retractions and corrections were looked for at {n} of {of} works: {who}.',
    notChecked: 'Nobody has looked for retractions and corrections yet.',
  },
  history: 'The history is known of {n} of {of} works with a number.',
  countries: 'Countries are known of {n} of {of} works with a number.',
  families: {
    members: { one: 'With {n} other version or part', other: 'With {n} other versions or parts' },
    apart: 'Counted apart by {name}:',
  },
  noYear: 'Year not known',
  noType: 'Kind not known',
  nameless: {
    one: '{n} work has no identifier, so nobody can be asked about it.',
    other: '{n} works have no identifier, so nobody can be asked about them.',
  },
  choices: {
    added: { one: 'Added by the owner: {n} work.', other: 'Added by the owner: {n} works.' },
    removed: {
      one: 'Taken out by the owner: {n} work.',
      other: 'Taken out by the owner: {n} works.',
    },
    reason: 'The owner’s reason: {reason}',
    unmatched: {
      one: '{n} work to be taken out is not on the list.',
      other: '{n} works to be taken out are not on the list.',
    },
  },
  orders: {
    label: 'Order',
    year: 'Newest first',
    title: 'By title',
    count: 'By {measure}, {name}',
  },
  between: '{from} to {until}',
};
