import type { BodyWords } from '../body-words.js';
import type { Plural } from '../words.js';

const works = (one: string, other = one): Plural => ({
  one: `{n} trabajo ${one}`,
  other: `{n} trabajos ${other}`,
});

/** What is said in Spanish of several works together. */
export const body: BodyWords = {
  works: { one: '{n} trabajo', other: '{n} trabajos' },
  atLeast: 'al menos {count}',
  answered: 'respuesta sobre {n} de {of} trabajos',
  without: {
    'not-covered': works('sin cobertura'),
    failed: works('sin respuesta utilizable'),
    'not-asked': works('no consultado', 'no consultados'),
    hidden: works('que esta página no muestra'),
    masked: works(
      'que no se muestra para proteger a las personas',
      'que no se muestran para proteger a las personas',
    ),
    awaited: works('aún en espera'),
  },
  noNumber: 'Ningún trabajo tiene cifra aquí.',
  notAdded: 'Estas cifras no se pueden sumar, así que cada una se muestra sola.',
  mayRepeat: 'Lo que trata de varios de los trabajos cuenta una vez por cada uno.',
  different: { one: '{n} distinto en total', other: '{n} distintos en total' },
  differentAtLeast: { one: 'al menos {n} distinto', other: 'al menos {n} distintos' },
  spread: 'Mediana {median}, de {least} a {most}; {n} trabajos.',
  noSpread: 'Menos de 10 trabajos tienen cifra, así que no hay mediana.',
  repeated: {
    one: '{n} trabajo comparte su registro con otro y no se suma de nuevo.',
    other: '{n} trabajos comparten su registro con otro y no se suman de nuevo.',
  },
  access: {
    share: {
      one: '{open} de {n} trabajo de lectura libre',
      other: '{open} de {n} trabajos de lectura libre',
    },
    unknown: { one: 'no se sabe de {n} trabajo', other: 'no se sabe de {n} trabajos' },
  },
  alerts: {
    found: { one: '{n} trabajo tiene un aviso.', other: '{n} trabajos tienen un aviso.' },
    checked: 'Retractaciones y correcciones buscadas en {n} de {of} trabajos: {who}.',
    notChecked: 'Aún no se han buscado retractaciones ni correcciones.',
  },
  history: 'La evolución se conoce de {n} de {of} trabajos con cifra.',
  countries: 'Los países se conocen de {n} de {of} trabajos con cifra.',
  families: {
    members: { one: 'Con {n} versión o parte más', other: 'Con {n} versiones o partes más' },
    apart: 'Contados por separado en {name}:',
  },
  noYear: 'Año desconocido',
  noType: 'Tipo desconocido',
  nameless: {
    one: '{n} trabajo no tiene identificador, así que no se puede consultar a nadie.',
    other: '{n} trabajos no tienen identificador, así que no se puede consultar a nadie.',
  },
  choices: {
    added: {
      one: 'Añadido por quien publica esta página: {n} trabajo.',
      other: 'Añadidos por quien publica esta página: {n} trabajos.',
    },
    removed: {
      one: 'Quitado por quien publica esta página: {n} trabajo.',
      other: 'Quitados por quien publica esta página: {n} trabajos.',
    },
    reason: 'Motivo indicado: {reason}',
    unmatched: {
      one: '{n} trabajo que debía quitarse no está en la lista.',
      other: '{n} trabajos que debían quitarse no están en la lista.',
    },
  },
  orders: {
    label: 'Orden',
    year: 'Del más reciente al más antiguo',
    title: 'Por título',
    count: 'Por {measure}, {name}',
  },
  between: 'del {from} al {until}',
};
