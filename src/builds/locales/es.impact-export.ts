import { evidence } from '../../words/es/evidence.js';
import { exportWords as out } from '../../words/es/export.js';
import { exporter } from '../../words/es/exporter.js';
import { runtime } from '../parts.js';

runtime().files['locales/es.impact-export'] = { evidence, exporter, out };
