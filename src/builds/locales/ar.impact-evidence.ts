import { evidence } from '../../words/ar/evidence.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar.impact-evidence'] = evidence;
