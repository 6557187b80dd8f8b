import { folder } from './folder.js';

// Services of which there are recordings, and of which nothing is asked.

const post =
  'Shares, likes and replies of one post are no posts that link to the work: no measure fits them.';
const search = 'Nobody may search without an account.';
folder('mastodon', {
  'search-v2-statuses-empty.json': { unused: search },
  'search-v2.json': { unused: search },
  'status-114620457512351116.json': { unused: post },
  'status-404.json': { unused: post },
  'timeline-tag-rstats.json': { unused: 'Posts by a tag, which names no work.' },
  'trends-tags.json': { unused: 'Tags, which name no work.' },
});

folder('pubpeer', {
  'none.json': { unused: 'It answers no GET, and a page makes no other request.' },
});

const player = 'How to show a recording; it holds no count.';
folder('vimeo', {
  'oembed-235352744-2024.json': { unused: player },
  'video-48605764.json': { unused: 'Of an interface that has been closed, and no JSON.' },
});
folder('ted', { 'oembed-monbiot.json': { unused: player } });
