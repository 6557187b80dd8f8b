import type { GridWords } from '../grid-words.js';

/** Arabic. */
export const grid: GridWords = {
  open: 'أين وكيف جرى تناوله',
  rule: 'لكل نوع من الأعداد مكان واحد محدّد سلفًا وهو نفسه لكل الأعمال. يبيّن الصف أين قيل الشيء أو حدث، لا من قام به، ويبيّن العمود ما الذي حدث. يُظهر الجدول الأنواع الموجودة، لا مقدارها أبدًا.',
  venue: 'أين',
  venues: {
    scholarly: 'الأعمال العلمية',
    public: 'الجمهور',
    policy: 'السياسات',
    'clinical practice': 'الممارسة السريرية',
    teaching: 'التعليم',
  },
  engagements: {
    viewed: 'شوهد',
    saved: 'حُفظ',
    discussed: 'نوقش',
    cited: 'استُشهد به',
    recommended: 'أُوصي به',
  },
};
