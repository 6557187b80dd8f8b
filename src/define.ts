import './elements/impact-badge/define.js';
import { bringWordsBy } from './page/languages.js';

bringWordsBy(async (language) =>
  language === 'ar'
    ? (await import('./words/ar/badge.js')).ar
    : (await import('./words/es/badge.js')).es,
);
