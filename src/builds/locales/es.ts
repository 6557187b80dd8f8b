import { es } from '../../words/es/badge.js';
import { speaker } from '../../words/speaker.js';
import { runtime } from '../parts.js';

runtime().files['locales/es'] = (locale) => speaker(es, locale);
