import { rest } from '../elements/rest.js';
import { bringBy } from '../page/parts.js';
import { runtime } from './parts.js';

const { files, parts } = runtime();
bringBy(parts);
files['impact-badges.more'] = rest;
