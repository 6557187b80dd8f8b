import '../bundled.js';
import { register } from '../register.js';
import { ImpactEvidence } from './element.js';

export { ImpactEvidence };

register('impact-evidence', ImpactEvidence);
