import { evidence } from '../../words/ar/evidence.js';
import { exportWords as out } from '../../words/ar/export.js';
import { exporter } from '../../words/ar/exporter.js';
import { runtime } from '../parts.js';

runtime().files['locales/ar.impact-export'] = { evidence, exporter, out };
