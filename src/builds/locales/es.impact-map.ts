import { map } from '../../words/es/map.js';
import { runtime } from '../parts.js';

runtime().files['locales/es.impact-map'] = map;
