import { rest } from '../elements/rest.js';
import { runtime } from './parts.js';

runtime().files['impact-badges.more'] = rest;
