import { es } from '../../words/es/badge.js';
import { speaker } from '../../words/speaker.js';
import { parts } from '../parts.js';

parts()['locales/es'] = (locale) => speaker(es, locale);
