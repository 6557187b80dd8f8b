import { imports } from '../intake/imports.js';
import { runtime } from './parts.js';

runtime().files['parts/import'] = imports;
