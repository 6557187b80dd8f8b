import type { DownloadWords } from '../download-words.js';

/** English. */
export const download: DownloadWords = {
  open: 'Download',
  read: 'Read on {date}.',
  noPicture: 'This page’s rules keep scripts from making {png} pictures. Take the {svg}.',
};
