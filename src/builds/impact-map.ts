import { mapDrawing } from '../elements/impact-map/drawing.js';
import { runtime } from './parts.js';

runtime().files['parts/impact-map'] = mapDrawing;
