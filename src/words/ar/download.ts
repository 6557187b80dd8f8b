import type { DownloadWords } from '../download-words.js';

/** Arabic. */
export const download: DownloadWords = {
  open: 'تنزيل',
  read: 'اطُّلع عليه في {date}.',
  noPicture: 'قواعد هذه الصفحة تمنع إنشاء صور PNG. خذ ملف SVG.',
};
