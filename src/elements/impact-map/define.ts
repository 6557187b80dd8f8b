import '../bundled.js';
import { register } from '../register.js';
import { ImpactMap } from './element.js';

export { ImpactMap };

register('impact-map', ImpactMap);
