import { EvidencePage } from '../editor/page.js';

const place = (id: string) => document.getElementById(id)!;
new EvidencePage({ form: place('form'), preview: place('preview'), foot: place('foot') });
