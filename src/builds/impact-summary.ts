import { summaryDrawing } from '../elements/impact-summary/drawing.js';
import { runtime } from './parts.js';

runtime().files['parts/impact-summary'] = summaryDrawing;
