import { attentionAt } from '../page/snapshot.js';
import { runtime } from './parts.js';

runtime().files['parts/snapshot'] = attentionAt;
