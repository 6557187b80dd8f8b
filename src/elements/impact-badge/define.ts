import '../bundled.js';
import { register } from '../register.js';
import { ImpactBadge } from './element.js';

export { ImpactBadge };

register('impact-badge', ImpactBadge);
