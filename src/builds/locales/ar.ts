import { ar } from '../../words/ar/badge.js';
import { speaker } from '../../words/speaker.js';
import { parts } from '../parts.js';

parts()['locales/ar'] = (locale) => speaker(ar, locale);
