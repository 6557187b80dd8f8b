import type { GridWords } from '../grid-words.js';

/** Spanish. */
export const grid: GridWords = {
  open: 'Dónde y cómo se ha recogido',
  rule: 'Cada tipo de recuento tiene un solo lugar, fijado de antemano e igual para todas las obras. La fila dice dónde se dijo o se hizo algo, no quién lo hizo; la columna dice qué se hizo. La tabla muestra qué tipos hay, nunca cuánto.',
  venue: 'Dónde',
  venues: {
    scholarly: 'Obras académicas',
    public: 'El público',
    policy: 'Políticas públicas',
    'clinical practice': 'Práctica clínica',
    teaching: 'Docencia',
  },
  engagements: {
    viewed: 'Visto',
    saved: 'Guardado',
    discussed: 'Comentado',
    cited: 'Citado',
    recommended: 'Recomendado',
  },
};
