import { docxOf } from '../export/docx.js';
import { runtime } from './parts.js';

runtime().files['parts/docx'] = docxOf;
