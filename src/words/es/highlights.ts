import type { HighlightsWords } from '../highlights-words.js';
import type { Plural } from '../words.js';

const plural = (one: string, other: string): Plural => ({
  one: `{n} ${one}`,
  other: `{n} ${other}`,
});

/** The highlights in Spanish. */
export const highlights: HighlightsWords = {
  head: 'Hechos destacados',
  none: 'No hay ningún hecho que destacar. Eso no dice nada de los trabajos.',
  open: 'Regla y trabajos en que se basa',
  kinds: {
    'policy-documents': {
      sentence: 'Citado en {count}',
      count: plural('documento de políticas públicas', 'documentos de políticas públicas'),
      rule: 'Documentos de políticas públicas que citan al menos uno de los trabajos; cada uno cuenta una vez si la fuente los enumera. Se muestra a partir de uno.',
    },
    guidelines: {
      sentence: 'Citado en {count}',
      count: plural('guía', 'guías'),
      rule: 'Guías que citan al menos uno de los trabajos; cada una cuenta una vez si la fuente las enumera. Se muestra a partir de una.',
    },
    'wikipedia-pages': {
      sentence: 'Citado en {count}',
      count: plural('página de Wikipedia', 'páginas de Wikipedia'),
      rule: 'Artículos de Wikipedia que mencionan el DOI de al menos uno de los trabajos, en los idiomas que la fuente consulta; cada uno cuenta una vez si los enumera. Se muestra a partir de uno.',
    },
    'news-items': {
      sentence: 'Mencionado en {count}',
      count: plural('noticia', 'noticias'),
      rule: 'Noticias que mencionan al menos uno de los trabajos; cada una cuenta una vez si la fuente las enumera. Se muestra a partir de una.',
    },
    'clinical-citations': {
      sentence: 'Citado por {count}',
      count: plural('artículo clínico', 'artículos clínicos'),
      rule: 'Artículos clínicos que citan al menos uno de los trabajos. Si la fuente no los enumera, el número del trabajo que más tiene es un mínimo para todos. Se muestra a partir de uno.',
    },
    reviews: {
      sentence: 'Comentado en {count}',
      count: plural('revisión', 'revisiones'),
      rule: 'Revisiones publicadas de los trabajos; cada una cuenta una vez si la fuente las enumera. Se muestra a partir de una.',
    },
    'countries-citing': {
      sentence: 'Citado por autores con afiliación en {count}',
      count: plural('país', 'países'),
      rule: 'Países de las afiliaciones de los autores de los trabajos que citan; cada país cuenta una vez. Los que no tienen afiliación conocida no están en ningún país. Se muestra a partir de dos.',
    },
    'open-access': {
      sentence: '{count} de lectura libre',
      count: plural('trabajo', 'trabajos'),
      rule: 'Trabajos de los que la fuente conoce una copia libre, entre aquellos de los que sabe si la hay o no. Se muestra si hay uno.',
    },
  },
  atLeast: 'al menos {count}',
  languages: { one: ' en {n} idioma', other: ' en {n} idiomas' },
  share: { one: '{open} de {n} trabajo', other: '{open} de {n} trabajos' },
  located: 'localizados {n} de {of} trabajos que citan',
  locatedOfSeveral:
    'localizados {n} de {of} trabajos que citan, cada uno contado por cada trabajo que cita',
  answered: 'respuesta sobre {n} de {of} trabajos',
  works: { one: 'Se basa en {n} trabajo.', other: 'Se basa en {n} trabajos.' },
  retracted: {
    one: '{n} de los trabajos en que se basa está retractado.',
    other: '{n} de los trabajos en que se basa están retractados.',
  },
};
