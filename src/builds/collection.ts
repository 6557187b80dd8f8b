import { collectionContent } from '../elements/collection/content.js';
import { runtime } from './parts.js';

runtime().files['parts/collection'] = collectionContent;
