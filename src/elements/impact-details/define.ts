import '../bundled.js';
import { register } from '../register.js';
import { ImpactDetails } from './element.js';

export { ImpactDetails };

register('impact-details', ImpactDetails);
