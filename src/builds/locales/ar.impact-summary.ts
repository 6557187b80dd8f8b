import { summary } from '../../words/ar/summary.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar.impact-summary'] = summary;
