import { timeline } from '../../words/es/timeline.js';
import { runtime } from '../parts.js';

runtime().files['locales/es.impact-timeline'] = timeline;
