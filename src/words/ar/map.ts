import type { MapWords } from '../map-words.js';
import type { Plural } from '../words.js';

/** What the map says in Arabic. */
export const map: MapWords = {
  show: 'عرض',
  source: 'المصدر',
  layers: {
    citing: 'الأعمال المستشهِدة',
    views: 'المشاهدات',
    downloads: 'التنزيلات',
    evidence: 'الشواهد',
  },
  from: {
    citing: inCountries('مؤلفون تقع جهات انتسابهم في'),
    views: inCountries('شوهد من'),
    downloads: inCountries('نُزّل من'),
    evidence: inCountries('أُبلغ عنه من'),
  },
  located: {
    citing: '{countries} (عُرف البلد في {n} من {of} من الأعمال المستشهِدة)',
    views: '{countries} (ذُكر البلد في {n} من {of} من المشاهدات)',
    downloads: '{countries} (ذُكر البلد في {n} من {of} من التنزيلات)',
  },
  reported: 'أبلغ عنه أشخاص، ولم يعدّه مصدر',
  counts: {
    citing: {
      zero: '{n} عمل مستشهِد',
      one: 'عمل مستشهِد واحد ({n})',
      two: 'عملان مستشهِدان ({n})',
      few: '{n} أعمال مستشهِدة',
      many: '{n} عملًا مستشهِدًا',
      other: '{n} عمل مستشهِد',
    },
    evidence: {
      zero: '{n} شاهد',
      one: 'شاهد واحد ({n})',
      two: 'شاهدان ({n})',
      few: '{n} شواهد',
      many: '{n} شاهدًا',
      other: '{n} شاهد',
    },
  },
  perCountry: {
    citing: 'الأعمال المستشهِدة في كل بلد',
    views: 'المشاهدات في كل بلد',
    downloads: 'التنزيلات في كل بلد',
    evidence: 'الشواهد في كل بلد',
  },
  found: {
    views: 'يذكر المصدر أين كان الزوار، وغالبًا ما يُستدل على ذلك بعناوينهم الشبكية، وهو غير دقيق.',
    downloads:
      'يذكر المصدر أين كان الزوار، وغالبًا ما يُستدل على ذلك بعناوينهم الشبكية، وهو غير دقيق.',
    evidence: 'الأماكن هي تلك التي كتبها الأشخاص في بلاغاتهم.',
  },
  steps: 'البلدان بحسب أعدادها',
  hint: 'أشِر إلى بلد أو اضغط مفاتيح الأسهم لقراءة عدده.',
  table: 'الأرقام نفسها في جدول',
  at: '{country}: {count}',
  noCount: '{country}: لم يُذكر عدد',
  range: '{from}–{until}',
  orMore: '{from} أو أكثر',
  blank: 'لم يُذكر عدد: فهو غير معروف أو أصغر من أن يُسمى',
  rule: 'تبدأ الدرجات عند أعداد مقرّبة، كل منها نحو {n} أضعاف سابقتها.',
  placeless: 'مصادر تعدّ دون ذكر البلدان: {names}.',
  nothing: 'لم يذكر أي مصدر بلدانًا لهذا العمل.',
  off: 'لا تُعرض البلدان هنا، فقد أوقفها صاحب هذه الصفحة.',
  apart: 'تعرض كل خريطة مصدرًا واحدًا. لا تُجمع المصادر ولا أنواع الاستخدام أبدًا.',
  isNot:
    'لا تُظهر الخريطة أين يناقش الجمهور هذا العمل، فلا مصدر مفتوح يسجل ذلك. والدرجة القوية تعني الكثرة، لا الكثرة قياسًا إلى حجم البلد.',
  languages: 'لغات صفحات ويكيبيديا التي تذكر هذا العمل: {languages}.',
  borders:
    'البلدان هي بلدان معيار ISO 3166-1، وهي مرسومة بالتقريب وفق Natural Earth، ولا تنحاز الخطوط في أي نزاع.',
};

/** From, or in, so many countries. */
function inCountries(start: string): Plural {
  return {
    zero: `${start} {n} بلد`,
    one: `${start} بلد واحد`,
    two: `${start} بلدين`,
    few: `${start} {n} بلدان`,
    many: `${start} {n} بلدًا`,
    other: `${start} {n} بلد`,
  };
}
