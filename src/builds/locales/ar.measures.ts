import { ar } from '../../words/ar/prose.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar.measures'] = ar;
