import '../bundled.js';
import { register } from '../register.js';
import { ImpactSummary } from './element.js';

export { ImpactSummary };

register('impact-summary', ImpactSummary);
