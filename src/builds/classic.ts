import { start } from './start.js';

start((document.currentScript as HTMLScriptElement | null)?.src || document.baseURI);
