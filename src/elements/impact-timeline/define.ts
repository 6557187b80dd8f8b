import '../bundled.js';
import { register } from '../register.js';
import { ImpactTimeline } from './element.js';

export { ImpactTimeline };

register('impact-timeline', ImpactTimeline);
