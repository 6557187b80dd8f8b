import { exportDrawingBy } from '../elements/impact-export/drawing.js';
import { runtime } from './parts.js';

const { bring, files } = runtime();
files['parts/impact-export'] = exportDrawingBy(() => bring('parts/docx'));
