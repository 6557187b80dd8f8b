import { recorded } from './lines.js';

// No search is recorded, so that its shape is known from the service's code alone.
recorded('openlibrary', {
  'bookshelves-OL45804W.json': {
    unused: 'the shelves by themselves: we read them from the search',
  },
  'ratings-OL45804W.json': { unused: 'ratings, of which there is no measure' },
});
