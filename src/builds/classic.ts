import { start } from './start.js';

const script = document.currentScript as HTMLScriptElement | null;
start(script, script?.src || document.baseURI);
