import { es } from '../../words/es/badge.js';
import { shelve } from './shelve.js';

shelve(es);
