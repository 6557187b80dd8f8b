import { timelineDrawing } from '../elements/impact-timeline/drawing.js';
import { runtime } from './parts.js';

runtime().files['parts/impact-timeline'] = timelineDrawing;
