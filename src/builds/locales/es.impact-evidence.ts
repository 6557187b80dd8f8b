import { evidence } from '../../words/es/evidence.js';
import { runtime } from '../parts.js';

runtime().files['locales/es.impact-evidence'] = evidence;
