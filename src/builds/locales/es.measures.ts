import { es } from '../../words/es/prose.js';
import { runtime } from '../parts.js';

runtime().files['locales/es.measures'] = es;
