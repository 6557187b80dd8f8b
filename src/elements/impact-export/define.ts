import '../bundled.js';
import { register } from '../register.js';
import { ImpactExport } from './element.js';

export { ImpactExport };

register('impact-export', ImpactExport);
