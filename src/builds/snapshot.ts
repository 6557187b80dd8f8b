import { attentionAt } from '../page/snapshot.js';
import { parts } from './parts.js';

parts()['parts/snapshot'] = attentionAt;
