import type { VerifyWords } from '../verify-words.js';

/** What the page that checks a sealed export says in Spanish. */
export const verifyWords: VerifyWords = {
  title: 'Comprobar una exportación de impact-badges',
  heading: 'Comprobar una exportación',
  lead: 'Elija una exportación sellada de impact-badges, ….sealed.json, y esta página dice si ha cambiado un solo carácter de lo que contiene desde que se selló, y qué se decía en ella, con fuente y fecha. Elija dos, y dice qué ha sido de las cifras. No se envía nada: esta página no puede preguntar a nadie y funciona sin red.',
  drop: 'Suelte uno o dos archivos en cualquier lugar de esta página, o elíjalos',
  language: 'Idioma',
  then: 'Lo que se decía entonces',
  together: 'Sus cifras se reunieron el {date}.',
  undated: 'No dice en qué día se reunieron sus cifras.',
  noNumber: 'Ningún número.',
  checksum: 'SHA-256, tal como lo declara el archivo:',
  compared: 'Entonces y ahora',
  order: 'Entonces: {then}. Ahora: {now}, el posterior de los dos.',
  inEnglish: 'La comparación está en inglés.',
  meaning: 'Lo que esto muestra y lo que no',
  what: 'Una suma de verificación es un número que se calcula de un texto y que es otro en cuanto el texto es otro. El archivo contiene una para cada uno de sus números y una sobre todas ellas.',
  points: [
    [
      'Muestra',
      'si el archivo está como estaba cuando se selló y, si no, qué número es otro. Los espacios y el orden de los miembros no cambian nada.',
    ],
    [
      'No muestra',
      'que los números sean ciertos, quién hizo el archivo ni cuándo: quien lo cambie puede calcular sumas nuevas y escribir otra fecha.',
    ],
    [
      'Para mostrar cuándo',
      'se hizo, entregue la suma, la línea larga de letras y cifras, a otra persona ese mismo día; o deposite el archivo donde reciba una fecha y no se pueda cambiar, como Zenodo o el repositorio de su institución, y cite su DOI junto a los números. Después compare el archivo que recibió con el depositado.',
    ],
    [
      'Para mostrar que un número era correcto,',
      'siga su enlace o repita la petición exacta que figura en el archivo. Las fuentes cambian, así que la respuesta puede ser otra hoy.',
    ],
  ],
};
