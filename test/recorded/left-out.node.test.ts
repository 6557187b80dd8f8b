import { folder } from './folder.js';

// Services of which there are recordings, and of which nothing is asked.

folder('pubpeer', {
  'none.json': { unused: 'It answers no GET, and a page makes no other request.' },
});

const player = 'How to show a recording; it holds no count.';
folder('vimeo', {
  'oembed-235352744-2024.json': { unused: player },
  'video-48605764.json': { unused: 'Of an interface that has been closed, and no JSON.' },
});
folder('ted', { 'oembed-monbiot.json': { unused: player } });
