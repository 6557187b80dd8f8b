import type { HighlightsWords } from '../highlights-words.js';
import type { Plural } from '../words.js';

const plural = (one: string, other = `${one}s`): Plural => ({
  one: `{n} ${one}`,
  other: `{n} ${other}`,
});

/** The highlights in English. */
export const highlights: HighlightsWords = {
  head: 'Highlights',
  none: 'There is no highlight to tell. That says nothing of the works.',
  open: 'Rule and works behind it',
  kinds: {
    'policy-documents': {
      sentence: 'Cited in {count}',
      count: plural('policy document'),
      rule: 'Policy documents that cite at least one of the works, each counted once where the source lists them. Told from one on.',
    },
    guidelines: {
      sentence: 'Cited in {count}',
      count: plural('guideline'),
      rule: 'Guidelines that cite at least one of the works, each counted once where the source lists them. Told from one on.',
    },
    'wikipedia-pages': {
      sentence: 'Cited on {count}',
      count: plural('Wikipedia page'),
      rule: 'Wikipedia articles that name the DOI of at least one of the works, in the languages the source asks, each counted once where it lists them. Told from one on.',
    },
    'news-items': {
      sentence: 'Mentioned in {count}',
      count: plural('news item'),
      rule: 'News items that mention at least one of the works, each counted once where the source lists them. Told from one on.',
    },
    'clinical-citations': {
      sentence: 'Cited by {count}',
      count: plural('clinical article'),
      rule: 'Clinical articles that cite at least one of the works. Where the source does not list them, the number of the work with most of them is a lower bound for all. Told from one on.',
    },
    reviews: {
      sentence: 'Discussed in {count}',
      count: plural('review'),
      rule: 'Published reviews of the works, each counted once where the source lists them. Told from one on.',
    },
    'countries-citing': {
      sentence: 'Cited by authors with affiliations in {count}',
      count: plural('country', 'countries'),
      rule: 'Countries of the affiliations of the authors of citing works, each country counted once. Citing works without a known affiliation are in no country. Told from two on.',
    },
    'open-access': {
      sentence: '{count} free to read',
      count: plural('work'),
      rule: 'Works of which the source knows a free copy, among those of which it knows either way. Told where there is one.',
    },
  },
  atLeast: 'at least {count}',
  languages: { one: ' in {n} language', other: ' in {n} languages' },
  share: { one: '{open} of {n} work', other: '{open} of {n} works' },
  located: '{n} of {of} citing works located',
  locatedOfSeveral: '{n} of {of} citing works located, each counted for every work it cites',
  answered: '{n} of {of} works answered',
  works: { one: 'It rests on {n} work.', other: 'It rests on {n} works.' },
  retracted: {
    one: '{n} of the works behind it is retracted.',
    other: '{n} of the works behind it are retracted.',
  },
};
