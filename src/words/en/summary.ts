import type { SummaryWords } from '../summary-words.js';
import { body } from './body.js';
import { highlights } from './highlights.js';
import { importWords } from './import.js';
import { sites } from './sites.js';

/** What is said in English of a summary of works. */
export const summary: SummaryWords = {
  body,
  highlights,
  import: importWords,
  title: 'Several works together',
  tabs: {
    highlights: 'Overview',
    works: 'Works',
    mentions: 'Mentions',
    sources: 'Sources',
    timeline: 'Timeline',
    map: 'Map',
    list: 'Publications',
    chosen: 'Selected works',
    window: 'Award period',
    news: 'What is new',
    use: 'Use',
    community: 'Community',
  },
  parts: 'Parts of this summary',
  progress: {
    listing: 'Looking for the list of works…',
    looking: '{n} of {of} works looked up',
    paused: 'Stopped at {n} of {of} works. What is shown is true of those.',
    done: { one: '{n} work looked up', other: '{n} works looked up' },
    pause: 'Stop',
    resume: 'Go on',
    none: 'The list names no work that can be looked up.',
  },
  notices: 'Retractions and other notices',
  sums: {
    head: 'In numbers',
    measure: 'Measure',
    source: 'Source',
    count: 'Sum',
    works: 'Works with a number',
    date: 'Read',
    of: '{n} of {of}',
    rule: 'Each source counts by its own rule, so sources stand side by side and are never added. A sum says how much attention works had, not how good they are.',
    none: 'No source has a number for these works yet.',
    access: 'Free to read',
  },
  thorough: {
    why: 'Only those sources were asked that answer for many works at once. Others – encyclopedias, discussions, free copies, countries – answer for one work at a time.',
    button: { one: 'Ask them about {n} work', other: 'Ask them about {n} works' },
  },
  works: {
    work: 'Work',
    year: 'Year',
    kind: 'Kind',
    found: 'What was found',
    untitled: 'Title not known',
    open: 'All numbers of this work',
    search: 'Search titles and identifiers',
    allYears: 'All years',
    allKinds: 'All kinds',
    shown: '{n} of {of} shown',
    showAll: { one: 'Show {n} row', other: 'Show all {n} rows' },
    empty: 'Nothing here matches.',
    matching: '{n} of {of} match.',
    versionOf: 'Version or part of “{title}”',
    orderNote:
      'The order by a count is this page’s choice. It says nothing of what a work is worth.',
  },
  mentions: {
    title: 'Where',
    date: 'Date',
    measure: 'Kind',
    source: 'Listed by',
    works: 'Works',
    allMeasures: 'All kinds',
    none: 'No source that was asked lists single mentions of these works.',
    undated: 'no date',
    spread: { one: '{n} page or post, from {sites}', other: '{n} pages and posts, from {sites}' },
    sites: { one: '{n} site', other: '{n} sites' },
    most: { one: '{n} of them is on {site}', other: '{n} of them are on {site}' },
    repeated: 'listed {listed} times in all',
    askedOf: '{name} was asked about {n} of {of} works.',
  },
  sites,
  sources: {
    list: 'Where the list comes from',
    asked: 'Who was asked about the works',
    source: 'Source',
    date: 'Read',
    standings: {
      counted: 'Number',
      'not-covered': 'Not covered',
      failed: 'Failed',
      'not-asked': 'Not asked',
      hidden: 'Withheld',
      masked: 'Masked',
      awaited: 'Awaited',
    },
    given: { one: 'This page names {n} work.', other: 'This page names {n} works.' },
    file: { one: 'The file names {n} work.', other: 'The file names {n} works.' },
    complete: {
      one: '{name}: {n} entry, the whole list.',
      other: '{name}: {n} entries, the whole list.',
    },
    first: '{name}: the first {n} of {of} entries.',
    cut: {
      one: '{name}: {n} entry; the list was not read to its end.',
      other: '{name}: {n} entries; the list was not read to its end.',
    },
    unknown: '{name} does not know whose works these are.',
    failed: '{name} gave no usable list.',
    refused: '{name} refused to give its list: it is not public.',
    unreadable: 'Can’t be read: {text}',
    problems: {
      one: '{n} entry of the file can’t be read',
      other: '{n} entries of the file can’t be read',
    },
    perhaps: { one: '{n} work that is perhaps theirs', other: '{n} works that are perhaps theirs' },
    perhapsWhy: 'Only the person can say whether these works are theirs. They are not counted.',
    unidentified: {
      one: '{n} entry that nobody can be asked about',
      other: '{n} entries that nobody can be asked about',
    },
  },
  link: {
    copy: 'Copy link to this view',
    copied: 'Copied.',
    here: 'The link could not be copied. Here it is:',
  },
  csv: 'CSV of this table',
  hints: {
    unknownView: 'There is no view “{view}”. This is the profile.',
    mostWorks:
      'This view tells of {n} works at most, so it shows the first {n} of {of}. Put those that matter most first.',
    mostFacts: 'This view tells {n} facts of each work at most: the first ones named are taken.',
    unknownFact: '“{fact}” is no measure.',
    noWindow: 'No award period is given. Write from="2021" until="2024" on the element.',
    context: 'Numbers show attention and use. They don’t show quality, nor impact by themselves.',
  },
  window: {
    measure: 'Measure',
    source: 'Source',
    before: 'Before',
    within: 'In the period',
    after: 'After',
    toDate: 'To date',
    wholeYears: 'These sources count by year, so whole years are told: {span}.',
    noSeries: 'no history; to date only',
    undated: { one: '{n} without a date', other: '{n} without a date' },
    coincides:
      'That something was counted in the period does not show that the award was the reason.',
    of: 'history of {n} of {of} works',
    span: '{from} to {until}',
    spanFrom: 'from {from}',
    spanUntil: 'until {until}',
    days: {
      head: 'By the day',
      why: 'Sources count citations by whole years. OpenAlex can tell how many works were published between two days, and cite at least one of these.',
      button: { one: 'Count by the day ({n} request)', other: 'Count by the day ({n} requests)' },
      asking: 'OpenAlex is being asked…',
      measure: {
        one: 'Works that cite {n} work of this list',
        other: 'Works that cite at least one of {n} works of this list, each counted once',
      },
      of: 'OpenAlex keeps {n} of {of} works of this list; the others stand outside.',
      atMost: 'at most {count}',
      twice:
        'It was asked about a hundred works at once, and a work that cites from two such lots is counted in both.',
      january:
        'By the date of publication that OpenAlex has. It writes 1 January where it knows the year alone, and what it has no date for stands outside.',
      tooMany: 'Counting by the day is done for up to 300 works.',
      unasked: 'Nobody has been asked to count by the day.',
    },
  },
  news: {
    head: 'Dated in the last twelve months',
    none: 'No source that was asked lists anything with a date in the last twelve months.',
    places: 'In what kind of place',
    rule: 'Shown are single pages and posts that a source lists with a date. Citations are counted by year and stand in the timeline.',
  },
  since: {
    head: 'New since {date}',
    why: 'To see on your next visit what is new, let this browser remember what stands here now: counts, and addresses of what is listed. Nobody else learns of it.',
    kept: 'Remembered in this browser alone, for some 90 days.',
    remember: 'Remember what stands here',
    seen: 'I have seen this',
    forget: 'Forget it',
    none: 'Nothing has changed in what was asked both times.',
    added: {
      one: '{n} work was not on the list then.',
      other: '{n} works were not on the list then.',
    },
    before: 'Then',
    now: 'Now',
    rule: 'Compared is what a source was asked both times. A count may also change because a source has mended its data.',
  },
  steps: {
    head: 'What you can do',
    which: 'Which works',
    rule: 'These steps help people to find and read the works, and sources to know them. They are no way to raise a count.',
    kinds: {
      'free-copy': {
        found: {
          one: 'No free copy is known of {n} work.',
          other: 'No free copy is known of {n} works.',
        },
        advice:
          'Deposit the accepted manuscript in a repository, where the publisher allows it: Open Policy Finder tells for each journal.',
      },
      identifiers: {
        found: {
          one: '{n} entry has no identifier, so that nobody can be asked about it.',
          other: '{n} entries have no identifier, so that nobody can be asked about them.',
        },
        advice:
          'Add a DOI, ISBN or handle where there is one; a repository can give a DOI to a talk, a dataset or a report.',
      },
      unknown: {
        found: {
          one: 'No source that was asked knows the identifier of {n} work.',
          other: 'No source that was asked knows the identifiers of {n} works.',
        },
        advice:
          'Look whether they are written rightly and lead to the work; new ones take some days to become known.',
      },
      relations: {
        found: {
          one: '{n} preprint is tied to no article.',
          other: '{n} preprints are tied to no article.',
        },
        advice:
          'Where it has been published, let the preprint server or the publisher add the relation, so that both are known as one work.',
      },
      record: {
        found: {
          one: 'A source takes {n} more work for this person’s, which is not on the ORCID record.',
          other:
            'Sources take {n} more works for this person’s, which are not on the ORCID record.',
        },
        advice: 'Add to the record what is theirs, and report to the source what is not.',
      },
    },
  },
  use: {
    none: 'No repository or platform that was asked tells of the use of these works.',
    rule: 'Views and downloads are counted by each repository’s own rule and are never added to one another.',
  },
  community: {
    counted: 'Found automatically',
    reported: 'Reported by those who did it',
  },
};
