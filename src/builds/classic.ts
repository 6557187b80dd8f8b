import '../elements/impact-badge/define.js';
import { publish } from './global.js';
import { bringWordsFrom } from './words.js';

publish();
bringWordsFrom((document.currentScript as HTMLScriptElement | null)?.src || document.baseURI);
