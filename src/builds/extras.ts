import { all } from '../elements/impact-badge/all-extras.js';
import { runtime } from './parts.js';

runtime().files['parts/extras'] = all;
