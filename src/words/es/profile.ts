import type { ProfileWords } from '../profile-words.js';

/** What is said in Spanish in a profile that is sent. */
export const profile: ProfileWords = {
  title: 'Perfil de investigación',
  made: 'Elaborado el {date}. Cada número figura junto a la fuente que lo contó y el día en que se leyó.',
  reading:
    'Donde no hay número, no se conoce ninguno; solo hay un 0 donde se preguntó a una fuente y no contó ninguno.',
  unasked: {
    one: 'De {n} trabajo no había llegado ninguna respuesta cuando se elaboró.',
    other: 'De {n} trabajos no había llegado ninguna respuesta cuando se elaboró.',
  },
  about: 'Sobre este archivo',
  held: 'No ejecuta ningún script ni pregunta a nadie. También contiene sus cifras como datos, con sumas de comprobación: al abrirlo en la página profile.html de impact-badges se comprueban y se dibujan de nuevo, sin preguntar a nadie.',
  checksum: 'Suma de comprobación SHA-256',
};
