import type { DownloadWords } from '../download-words.js';

/** Spanish. */
export const download: DownloadWords = {
  open: 'Descargar',
  read: 'Consultado el {date}.',
  noPicture: 'Las reglas de esta página impiden crear imágenes {png}. Tome el {svg}.',
};
