import { ar } from '../../words/ar/badge.js';
import { speaker } from '../../words/speaker.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar'] = (locale) => speaker(ar, locale);
