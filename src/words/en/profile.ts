import type { ProfileWords } from '../profile-words.js';

/** What is said in English in a profile that is sent. */
export const profile: ProfileWords = {
  title: 'Research profile',
  made: 'Put together on {date}. Every number stands beside the source that counted it and the day on which it was read.',
  reading:
    'Where there is no number, none is known; a 0 stands only where a source was asked and counted none.',
  unasked: {
    one: 'For {n} work no answer had come when this was put together.',
    other: 'For {n} works no answer had come when this was put together.',
  },
  about: 'About this file',
  held: 'It runs no script and asks nobody. It also holds its figures as data, with checksums: opened on the page profile.html of impact-badges they are checked and drawn again, and nobody is asked.',
  checksum: 'SHA-256 checksum',
};
