import { start } from './start.js';

start(
  [...document.scripts].find(({ src }) => src === import.meta.url),
  import.meta.url,
);
