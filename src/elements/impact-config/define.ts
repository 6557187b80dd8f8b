import { register } from '../register.js';
import { ImpactConfig } from './element.js';

export { ImpactConfig };

register('impact-config', ImpactConfig);
