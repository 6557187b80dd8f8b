import { timeline } from '../../words/ar/timeline.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar.impact-timeline'] = timeline;
