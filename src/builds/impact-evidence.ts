import { evidenceDrawing } from '../elements/impact-evidence/drawing.js';
import { runtime } from './parts.js';

runtime().files['parts/impact-evidence'] = evidenceDrawing;
