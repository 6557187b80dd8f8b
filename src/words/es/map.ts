import type { MapWords } from '../map-words.js';

/** What the map says in Spanish. */
export const map: MapWords = {
  show: 'Mostrar',
  source: 'Fuente',
  layers: {
    citing: 'Trabajos que lo citan',
    views: 'Visualizaciones',
    downloads: 'Descargas',
    evidence: 'Evidencias',
  },
  from: {
    citing: {
      one: 'Autores con afiliaciones en {n} país',
      many: 'Autores con afiliaciones en {n} de países',
      other: 'Autores con afiliaciones en {n} países',
    },
    views: {
      one: 'Visto desde {n} país',
      many: 'Visto desde {n} de países',
      other: 'Visto desde {n} países',
    },
    downloads: {
      one: 'Descargado desde {n} país',
      many: 'Descargado desde {n} de países',
      other: 'Descargado desde {n} países',
    },
    evidence: {
      one: 'Comunicado desde {n} país',
      many: 'Comunicado desde {n} de países',
      other: 'Comunicado desde {n} países',
    },
  },
  located: {
    citing: '{countries} ({n} de {of} trabajos que lo citan, ubicados)',
    views: '{countries} ({n} de {of} visualizaciones, con país)',
    downloads: '{countries} ({n} de {of} descargas, con país)',
  },
  reported: 'comunicado por personas, no contado por una fuente',
  counts: {
    citing: {
      one: '{n} trabajo que lo cita',
      many: '{n} de trabajos que lo citan',
      other: '{n} trabajos que lo citan',
    },
    evidence: { one: '{n} evidencia', many: '{n} de evidencias', other: '{n} evidencias' },
  },
  perCountry: {
    citing: 'Trabajos que lo citan, por país',
    views: 'Visualizaciones por país',
    downloads: 'Descargas por país',
    evidence: 'Evidencias por país',
  },
  found: {
    views:
      'La fuente indica dónde estaban los visitantes, por lo general según su dirección de red. No es exacto.',
    downloads:
      'La fuente indica dónde estaban los visitantes, por lo general según su dirección de red. No es exacto.',
    evidence: 'Los lugares son los que las personas anotaron en sus evidencias.',
  },
  steps: 'Países, según su número',
  hint: 'Señale un país o pulse las teclas de flecha para leer su número.',
  table: 'Lo mismo en una tabla',
  unlocated: 'País desconocido',
  at: '{country}: {count}',
  noCount: '{country}: sin número indicado',
  range: '{from}–{until}',
  orMore: '{from} o más',
  blank: 'sin número indicado',
  rule: {
    other: 'Los tonos empiezan en números redondos, cada uno en unas {n} veces el anterior.',
  },
  placeless: 'Cuentan sin indicar países: {names}.',
  none: '{layer}: se ha buscado, sin resultados ({who}).',
  nothing: 'Ninguna fuente ha indicado países para este trabajo.',
  off: 'Aquí no se muestran países: quien gestiona esta página los ha desactivado.',
  apart: 'Cada mapa muestra una sola fuente. Las fuentes y los tipos de uso nunca se suman.',
  isNot:
    'El mapa no muestra dónde habla el público del trabajo; ninguna fuente abierta lo registra. Un tono intenso significa muchos, no muchos para el tamaño del país.',
  languages:
    'Las páginas de Wikipedia que mencionan el trabajo están en estos idiomas: {languages}.',
  borders:
    'Los países son los de ISO 3166-1, dibujados a grandes rasgos según Natural Earth. Las líneas no toman partido en ningún litigio.',
};
