import { summary } from '../../words/es/summary.js';
import { runtime } from '../parts.js';

runtime().files['locales/es.impact-summary'] = summary;
