import type { SitesWords } from '../sites-words.js';

/** What is said in English of a whole site. */
export const sites: SitesWords = {
  head: 'This site as a whole',
  rule: 'Asked by the site or by the beginning of its DOIs, in one question, whichever works are on the list. Nothing of it is added to the numbers of the works.',
  host: 'Links to {name}',
  prefix: 'Links to DOIs that begin with {name}',
  asking: 'Asking about the whole site…',
  snapshot: 'Nobody was asked about the whole site, for this page shows a snapshot.',
  noHost: 'host="{text}" is no site. Write host="repository.example.edu".',
  noPrefix: 'prefix="{text}" is no DOI prefix. Write prefix="10.5555".',
  hostOnly: '{name} can be asked about a site, not about a DOI prefix.',
  nobody: 'This page leaves out all who can be asked about a whole site.',
  look: 'Search at {name}',
  list: 'What it lists',
  limits: {
    wikipedia:
      'English, German, Spanish and French articles. By DOI prefix the source text is searched, where the same number may mean something else.',
    hypothesis: 'Public annotations on pages of the site itself, without replies.',
    hackernews: 'Stories that link there; comments are not searched.',
  },
};
