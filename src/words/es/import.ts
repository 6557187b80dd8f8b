import type { ImportWords } from '../import-words.js';

/** What is said in Spanish of a file of works. */
export const importWords: ImportWords = {
  line: 'Línea {n}:',
  entry: 'Entrada {n}:',
  unreadableAs: '«{text}» no se puede leer como {scheme}.',
  schemes: {
    doi: 'DOI',
    arxiv: 'número de arXiv',
    pmcid: 'número de PubMed Central',
    pmid: 'número de PubMed',
    openalex: 'trabajo de OpenAlex',
    isbn: 'ISBN',
    handle: 'Handle',
    ark: 'ARK',
    urn: 'URN',
    swh: 'SWHID',
    url: 'dirección',
  },
  troubles: {
    unreadable:
      '«{text}» no se puede leer como DOI, número de PubMed o de arXiv ni otro identificador de un trabajo.',
    'bare-number':
      '«{text}» no se puede leer: si es un número de PubMed, hay que escribir pmid:{text}.',
    'white-space':
      '«{text}» no se puede leer como DOI: contiene espacios. Se escribe un identificador por línea.',
    'more-than-doi':
      '«{text}» no se puede leer: contiene más que un DOI. Hay que escribir solo el DOI.',
    'half-doi':
      '«{text}» no se puede leer como DOI. Un DOI se escribe 10.…/…, con al menos cuatro cifras antes de la barra.',
    'no-column':
      'Ninguna columna identifica trabajos. Una de ellas debe llamarse doi, pmid, pmcid, arxiv, isbn, handle, openalex, url o identifier.',
    misquoted:
      'La fila que empieza aquí ocupa {lines} líneas y tiene {cells} celdas en vez de {expected}. Puede faltar una comilla: dentro de una celda se escribe dos veces.',
    broken:
      'Esta entrada no se puede leer: «{text}». Puede faltar una coma, una llave o la primera línea.',
    unclosed: 'Falta el final de esta entrada: «{text}».',
    'too-long': 'Esta entrada es demasiado larga para leerla: «{text}».',
    nameless: 'Aquí no hay ni identificador ni título.',
    'not-json': 'Esto no es un documento JSON completo.',
    'not-xml': 'El XML no se puede leer aquí.',
    'no-works': 'Este archivo no identifica ningún trabajo.',
    'other-file': 'La forma de este archivo no se conoce aquí.',
    refused: 'El repositorio no respondió con una lista: {text}.',
    deleted: 'El repositorio ha eliminado este registro: {text}.',
    unsigned: '«{text}» no empieza ni por + ni por -, así que no se añade ni se quita nada.',
  },
  continued: {
    one: 'La lista sigue en otro lugar: en este archivo hay {n} registro.',
    other: 'La lista sigue en otro lugar: en este archivo hay {n} registros.',
  },
  continuedOf: {
    one: 'La lista sigue en otro lugar: en este archivo hay {n} registro de {of}.',
    other: 'La lista sigue en otro lugar: en este archivo hay {n} registros de {of}.',
  },
  more: {
    one: 'Hay {n} problema más que no se muestra.',
    other: 'Hay {n} problemas más que no se muestran.',
  },
};
