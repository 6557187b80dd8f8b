import { ar } from '../../words/ar/badge.js';
import { shelve } from './shelve.js';

shelve(ar);
