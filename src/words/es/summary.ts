import type { SummaryWords } from '../summary-words.js';
import { body } from './body.js';
import { highlights } from './highlights.js';
import { importWords } from './import.js';
import { sites } from './sites.js';

/** What is said in Spanish of a summary of works. */
export const summary: SummaryWords = {
  body,
  highlights,
  import: importWords,
  title: 'Varias obras juntas',
  tabs: {
    highlights: 'Resumen',
    works: 'Obras',
    mentions: 'Menciones',
    sources: 'Fuentes',
    timeline: 'En el tiempo',
    map: 'Mapa',
    list: 'Publicaciones',
    chosen: 'Obras elegidas',
    window: 'Periodo de la ayuda',
    news: 'Novedades',
    use: 'Uso',
    community: 'Comunidad',
  },
  parts: 'Partes de este resumen',
  progress: {
    listing: 'Buscando la lista de obras…',
    looking: '{n} de {of} obras consultadas',
    paused: 'Detenido en {n} de {of} obras. Lo que se muestra vale para esas.',
    done: { one: '{n} obra consultada', other: '{n} obras consultadas' },
    pause: 'Detener',
    resume: 'Continuar',
    none: 'La lista no nombra ninguna obra que se pueda consultar.',
  },
  notices: 'Retractaciones y otros avisos',
  sums: {
    head: 'En cifras',
    measure: 'Medida',
    source: 'Fuente',
    count: 'Suma',
    works: 'Obras con cifra',
    date: 'Leído',
    of: '{n} de {of}',
    rule: 'Cada fuente cuenta según su propia regla, así que las fuentes aparecen una junto a otra y nunca se suman. Una suma dice cuánta atención tuvieron las obras, no lo buenas que son.',
    none: 'Ninguna fuente tiene todavía una cifra de estas obras.',
    access: 'De lectura libre',
  },
  thorough: {
    why: 'Solo se preguntó a las fuentes que responden sobre muchas obras a la vez. Otras (enciclopedias, conversaciones, copias libres, países) responden de una obra en una.',
    button: { one: 'Preguntarles por {n} obra', other: 'Preguntarles por {n} obras' },
  },
  works: {
    work: 'Obra',
    year: 'Año',
    kind: 'Tipo',
    found: 'Lo encontrado',
    untitled: 'Título desconocido',
    open: 'Todas las cifras de esta obra',
    search: 'Buscar en títulos e identificadores',
    allYears: 'Todos los años',
    allKinds: 'Todos los tipos',
    shown: 'Se muestran {n} de {of}',
    showAll: { one: 'Mostrar {n} fila', other: 'Mostrar las {n} filas' },
    empty: 'Nada coincide aquí.',
    matching: 'Coinciden {n} de {of}.',
    versionOf: 'Versión o parte de «{title}»',
    orderNote:
      'El orden por una cifra es decisión de esta página. No dice nada de lo que vale una obra.',
  },
  mentions: {
    title: 'Dónde',
    date: 'Fecha',
    measure: 'Tipo',
    source: 'Según',
    works: 'Obras',
    allMeasures: 'Todos los tipos',
    none: 'Ninguna de las fuentes consultadas enumera menciones de estas obras.',
    undated: 'sin fecha',
    spread: {
      one: '{n} página o publicación, de {sites}',
      other: '{n} páginas y publicaciones, de {sites}',
    },
    sites: { one: '{n} sitio', other: '{n} sitios' },
    most: { one: '{n} de ellas está en {site}', other: '{n} de ellas están en {site}' },
    repeated: 'enumeradas {listed} veces en total',
    askedOf: 'A {name} se le preguntó por {n} de {of} obras.',
  },
  sites,
  sources: {
    list: 'De dónde viene la lista',
    asked: 'A quién se preguntó por las obras',
    source: 'Fuente',
    date: 'Leído',
    standings: {
      counted: 'Cifra',
      'not-covered': 'No cubierta',
      failed: 'Fallo',
      'not-asked': 'Sin preguntar',
      hidden: 'Oculta',
      masked: 'Protegida',
      awaited: 'En espera',
    },
    given: { one: 'Esta página nombra {n} obra.', other: 'Esta página nombra {n} obras.' },
    file: { one: 'El archivo nombra {n} obra.', other: 'El archivo nombra {n} obras.' },
    complete: {
      one: '{name}: {n} entrada, la lista completa.',
      other: '{name}: {n} entradas, la lista completa.',
    },
    first: '{name}: las primeras {n} de {of} entradas.',
    cut: {
      one: '{name}: {n} entrada; la lista no se leyó hasta el final.',
      other: '{name}: {n} entradas; la lista no se leyó hasta el final.',
    },
    unknown: '{name} no sabe de quién son estas obras.',
    failed: '{name} no dio una lista utilizable.',
    refused: '{name} no quiso dar su lista: no es pública.',
    unreadable: 'No se puede leer: {text}',
    problems: {
      one: '{n} entrada del archivo no se puede leer',
      other: '{n} entradas del archivo no se pueden leer',
    },
    perhaps: { one: '{n} obra que quizá sea suya', other: '{n} obras que quizá sean suyas' },
    perhapsWhy: 'Solo la persona puede decir si estas obras son suyas. No se cuentan.',
    unidentified: {
      one: '{n} entrada por la que no se puede preguntar a nadie',
      other: '{n} entradas por las que no se puede preguntar a nadie',
    },
  },
  link: {
    copy: 'Copiar el enlace a esta vista',
    copied: 'Copiado.',
    here: 'No se pudo copiar el enlace. Aquí está:',
  },
  csv: 'CSV de esta tabla',
  hints: {
    unknownView: 'No existe la vista «{view}». Este es el perfil.',
    mostWorks:
      'Esta vista habla como mucho de {n} obras, así que muestra las primeras {n} de {of}. Ponga antes las que más importan.',
    mostFacts:
      'Esta vista dice como mucho {n} datos de cada obra: se toman los primeros que se nombran.',
    unknownFact: '«{fact}» no es una medida.',
    noWindow:
      'No se ha dado el periodo de la ayuda. Escriba from="2021" until="2024" en el elemento.',
    context: 'Las cifras muestran atención y uso. No muestran calidad, ni impacto por sí solas.',
  },
  window: {
    measure: 'Medida',
    source: 'Fuente',
    before: 'Antes',
    within: 'En el periodo',
    after: 'Después',
    toDate: 'Hasta hoy',
    wholeYears: 'Estas fuentes cuentan por años, así que se dicen años enteros: {span}.',
    noSeries: 'sin historia; solo hasta hoy',
    undated: { one: '{n} sin fecha', other: '{n} sin fecha' },
    coincides: 'Que algo se contara en el periodo no muestra que la ayuda fuera la razón.',
    of: 'historia de {n} de {of} obras',
    span: 'de {from} a {until}',
    spanFrom: 'desde {from}',
    spanUntil: 'hasta {until}',
    days: {
      head: 'Por día',
      why: 'Las fuentes cuentan las citas por años enteros. OpenAlex puede decir cuántos trabajos se publicaron entre dos días y citan al menos uno de estos.',
      button: { one: 'Contar por día ({n} consulta)', other: 'Contar por día ({n} consultas)' },
      asking: 'Preguntando a OpenAlex…',
      measure: {
        one: 'Trabajos que citan {n} trabajo de esta lista',
        other:
          'Trabajos que citan al menos uno de {n} trabajos de esta lista, contado cada uno una vez',
      },
      of: 'OpenAlex tiene {n} de {of} trabajos de esta lista; los demás quedan fuera.',
      atMost: 'como máximo {count}',
      twice:
        'Se preguntó por cien trabajos a la vez, y un trabajo que cita de dos de esos grupos se cuenta en ambos.',
      january:
        'Según la fecha de publicación que tiene OpenAlex. Escribe el 1 de enero donde solo conoce el año, y lo que no tiene fecha queda fuera.',
      tooMany: 'Contar por día se hace para 300 trabajos como máximo.',
      unasked: 'No se ha pedido a nadie que cuente por día.',
    },
  },
  news: {
    head: 'Con fecha de los últimos doce meses',
    none: 'Ninguna de las fuentes consultadas enumera nada con fecha de los últimos doce meses.',
    places: 'En qué clase de lugar',
    rule: 'Se muestran páginas y mensajes sueltos que una fuente enumera con fecha. Las citas se cuentan por años y están en el tiempo.',
  },
  since: {
    head: 'Nuevo desde el {date}',
    why: 'Para ver en su próxima visita qué hay de nuevo, permita que este navegador recuerde lo que hay aquí ahora: recuentos y direcciones de lo enumerado. Nadie más lo sabrá.',
    kept: 'Se recuerda solo en este navegador, durante unos 90 días.',
    remember: 'Recordar lo que hay aquí',
    seen: 'Ya lo he visto',
    forget: 'Olvidarlo',
    none: 'Nada ha cambiado en lo que se preguntó las dos veces.',
    added: {
      one: '{n} obra no estaba entonces en la lista.',
      other: '{n} obras no estaban entonces en la lista.',
    },
    before: 'Entonces',
    now: 'Ahora',
    rule: 'Se compara lo que se preguntó a una fuente las dos veces. Un recuento también puede cambiar porque una fuente ha corregido sus datos.',
  },
  steps: {
    head: 'Qué puede hacer',
    which: 'Qué obras',
    rule: 'Estos pasos ayudan a que se encuentren y se lean las obras y a que las fuentes las conozcan. No sirven para subir un recuento.',
    kinds: {
      'free-copy': {
        found: {
          one: 'No se conoce ninguna copia libre de {n} obra.',
          other: 'No se conoce ninguna copia libre de {n} obras.',
        },
        advice:
          'Deposite el manuscrito aceptado en un repositorio, si la editorial lo permite: Open Policy Finder lo dice de cada revista.',
      },
      identifiers: {
        found: {
          one: '{n} entrada no tiene identificador, de modo que no se puede preguntar por ella.',
          other:
            '{n} entradas no tienen identificador, de modo que no se puede preguntar por ellas.',
        },
        advice:
          'Añada un DOI, ISBN o handle si lo hay; un repositorio puede dar un DOI a una charla, unos datos o un informe.',
      },
      unknown: {
        found: {
          one: 'Ninguna de las fuentes preguntadas conoce el identificador de {n} obra.',
          other: 'Ninguna de las fuentes preguntadas conoce los identificadores de {n} obras.',
        },
        advice:
          'Compruebe que están bien escritos y llevan a la obra; los nuevos tardan unos días en conocerse.',
      },
      relations: {
        found: {
          one: '{n} preprint no está unido a ningún artículo.',
          other: '{n} preprints no están unidos a ningún artículo.',
        },
        advice:
          'Si se ha publicado, pida al servidor de preprints o a la editorial que añada la relación, para que se conozcan como una sola obra.',
      },
      record: {
        found: {
          one: 'Una fuente atribuye a esta persona {n} obra más, que no está en el registro de ORCID.',
          other:
            'Las fuentes atribuyen a esta persona {n} obras más, que no están en el registro de ORCID.',
        },
        advice: 'Añada al registro lo que sea suyo y comunique a la fuente lo que no.',
      },
    },
  },
  use: {
    none: 'Ningún repositorio ni plataforma de los consultados dice cómo se usan estas obras.',
    rule: 'Cada repositorio cuenta vistas y descargas según su propia regla, y nunca se suman unas a otras.',
  },
  community: {
    counted: 'Encontrado automáticamente',
    reported: 'Declarado por quienes lo hicieron',
  },
};
