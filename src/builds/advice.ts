import { advice } from '../page/advice.js';
import { runtime } from './parts.js';

runtime().files['parts/advice'] = advice;
