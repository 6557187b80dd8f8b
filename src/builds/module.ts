import { start } from './start.js';

start(import.meta.url);
