import type { SitesWords } from '../sites-words.js';

/** What is said in Spanish of a whole site. */
export const sites: SitesWords = {
  head: 'Este sitio en su conjunto',
  rule: 'Se pregunta por el sitio o por el comienzo de sus DOI, de una vez, sean cuales sean las obras de la lista. Nada de ello se suma a las cifras de las obras.',
  host: 'Enlaces a {name}',
  prefix: 'Enlaces a DOI que empiezan por {name}',
  asking: 'Preguntando por el sitio en su conjunto…',
  snapshot:
    'No se preguntó a nadie por el sitio en su conjunto, porque esta página muestra una instantánea.',
  noHost: 'host="{text}" no es un sitio. Escriba host="repository.example.edu".',
  noPrefix: 'prefix="{text}" no es un prefijo DOI. Escriba prefix="10.5555".',
  hostOnly: 'A {name} se le puede preguntar por un sitio, no por un prefijo DOI.',
  nobody: 'Esta página excluye a todos los que pueden responder por un sitio en su conjunto.',
  look: 'Buscar en {name}',
  list: 'Lo que enumera',
  limits: {
    wikipedia:
      'Artículos en inglés, alemán, español y francés. Por prefijo DOI se busca en el texto fuente, donde el mismo número puede significar otra cosa.',
    hypothesis: 'Anotaciones públicas en páginas del propio sitio, sin respuestas.',
    hackernews: 'Historias que enlazan allí; no se buscan comentarios.',
  },
};
