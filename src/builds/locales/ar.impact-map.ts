import { map } from '../../words/ar/map.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar.impact-map'] = map;
