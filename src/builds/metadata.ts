import { watchIdentifier } from '../page/metadata/watch.js';
import { runtime } from './parts.js';

runtime().files['parts/metadata'] = watchIdentifier;
