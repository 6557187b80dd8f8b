import type { VerifyWords } from '../verify-words.js';

/** What the page that checks a sealed export says in English. */
export const verifyWords: VerifyWords = {
  title: 'Check an export of impact-badges',
  heading: 'Check an export',
  lead: 'Pick a sealed export of impact-badges, ….sealed.json, and this page says whether a single character of what it holds has changed since it was sealed, and what was said in it, with source and date. Pick two, and it says what has become of the figures. Nothing is sent: this page can ask nobody, and works without a network.',
  drop: 'Drop one file or two anywhere on this page, or pick them',
  language: 'Language',
  then: 'What was said then',
  together: 'Its figures were put together on {date}.',
  undated: 'It does not say on which day its figures were put together.',
  noNumber: 'No number.',
  checksum: 'SHA-256, as the file states it:',
  compared: 'Then and now',
  order: 'Then: {then}. Now: {now}, the later of the two.',
  inEnglish: '',
  meaning: 'What this shows, and what it does not',
  what: 'A checksum is a number that is made from a text and is another as soon as the text is another. The file holds one for each of its numbers, and one over all of these.',
  points: [
    [
      'It shows',
      'whether the file is as it was when it was sealed, and which number is another if it is not. White space and the order of members make no difference.',
    ],
    [
      'It does not show',
      'that the numbers are true, who made the file, or when: whoever changes it can compute new checksums and write another date into it.',
    ],
    [
      'To show when',
      'it was made, give the checksum, the long line of letters and digits, to somebody else on that day; or deposit the file where it gets a date and can’t be changed, such as Zenodo or your institution’s repository, and cite its DOI beside the numbers. Then compare the file you were given with the one that was deposited.',
    ],
    [
      'To show that a number was right,',
      'follow its link, or repeat the exact request that stands in the file. Sources change, so the answer may be another today.',
    ],
  ],
};
