import type { MeasureCatalogue } from '../measure-words.js';

/** What every measure means, in Spanish. */
export const measures: MeasureCatalogue = {
  citations: {
    name: 'Citas',
    definition:
      'Trabajos que incluyen este en sus referencias bibliográficas, hasta donde alcanza lo que conoce un proveedor.',
    unit: 'un trabajo que cita a este',
    calculation:
      'Cada proveedor coteja con este trabajo las listas de referencias de que dispone. Crossref conoce las que depositan sus editoriales y OpenAlex usa además otras fuentes, por lo que los recuentos difieren y nunca se suman.',
    pace: 'Suele tardar varios años; de un trabajo de los dos últimos años dice poco.',
    limits:
      'No se ven las referencias que faltan o se leyeron mal, ni muchos libros y trabajos en idiomas que el proveedor cubre poco. Las autocitas cuentan como las demás.',
    suits:
      'Localizar la investigación posterior que remite a un artículo, un conjunto de datos o un libro.',
    doesNotSuit:
      'Comparar disciplinas, antigüedades o tipos de trabajo, o valorar lo que se escribe para la práctica profesional o el público.',
    isNot: 'No mide la calidad: también se cita de pasada o para discrepar.',
  },
  'influential-citations': {
    name: 'Citas influyentes',
    definition:
      'Trabajos citantes que, según un programa de Semantic Scholar, se apoyan mucho en este.',
    unit: 'un trabajo citante clasificado como influido por este',
    calculation:
      'Un clasificador entrenado tiene en cuenta, entre otras cosas, cuántas veces menciona el texto este trabajo y en qué contexto.',
    pace: 'Años, y más despacio que las citas, de las que forman parte.',
    limits:
      'El clasificador se equivoca y no puede juzgar un trabajo citante cuyo texto no esté en Semantic Scholar.',
    suits: 'Decidir qué trabajos citantes conviene leer primero.',
    doesNotSuit:
      'Comparar autores o disciplinas, sobre todo aquellas cuyos textos rara vez están al alcance de Semantic Scholar.',
    isNot: '«Influyente» es la etiqueta del proveedor; ningún lector ha juzgado esa influencia.',
  },
  'clinical-citations': {
    name: 'Citas en artículos clínicos',
    definition:
      'Artículos clínicos de PubMed, como informes de ensayos y guías, que citan este trabajo.',
    unit: 'un artículo clínico que cita este trabajo',
    calculation:
      'NIH iCite selecciona, entre los artículos citantes que conoce, los que PubMed clasifica como clínicos.',
    pace: 'A menudo muchos años, pues los resultados llegan despacio a los estudios clínicos.',
    limits:
      'Solo abarca trabajos con número de PubMed. Quedan fuera los documentos clínicos que no están en PubMed o que allí llevan otra etiqueta.',
    suits: 'Ver si la investigación clínica ha recogido un artículo biomédico.',
    doesNotSuit:
      'Investigación ajena a la biomedicina, artículos recientes, conjuntos de datos y programas informáticos.',
    isNot:
      'Un artículo clínico puede citar un trabajo sin que cambie el tratamiento de ningún paciente.',
  },
  'supporting-citations': {
    name: 'Citas de apoyo',
    definition:
      'Pasajes de trabajos citantes que scite clasifica como pruebas a favor de este trabajo.',
    unit: 'un pasaje con cita; un mismo trabajo puede contener varios',
    calculation:
      'Un programa de scite lee las frases que rodean cada cita y las separa en apoyo, contraste y simple mención.',
    pace: 'Años: la mayoría de los pasajes son simples menciones y esta clase crece despacio.',
    limits:
      'Solo se clasifican los textos que scite puede leer, y el programa interpreta mal algunos pasajes.',
    suits:
      'Resultados empíricos que otros ponen a prueba, siempre que se lean también los pasajes.',
    doesNotSuit:
      'Revisiones, teoría y humanidades, donde rara vez se informa de que se haya puesto a prueba una afirmación.',
    isNot:
      'No dictamina que un resultado sea cierto ni cuenta reproducciones independientes del estudio.',
  },
  'contrasting-citations': {
    name: 'Citas discrepantes',
    definition:
      'Pasajes de trabajos citantes que scite clasifica como pruebas que no concuerdan con este trabajo.',
    unit: 'un pasaje que expone una diferencia',
    calculation:
      'Las clasifica el mismo programa que halla las citas de apoyo; en los datos de scite la clase se llama «contradicting».',
    pace: 'Años, y con escasez: pocas veces se dice abiertamente que los resultados difieren.',
    limits:
      'El desacuerdo cortés o indirecto pasa fácilmente inadvertido, y un pasaje puede referirse solo a un punto secundario.',
    suits: 'Encontrar debates sobre un resultado empírico y leer a ambas partes.',
    doesNotSuit:
      'Dar avisos o hacer clasificaciones; un número bajo no significa que nadie discrepe.',
    isNot:
      'Discrepar no es señal de error ni de mala conducta: cambian los métodos, las muestras y las preguntas. Las retractaciones se muestran aparte, como avisos.',
  },
  recommendations: {
    name: 'Recomendaciones',
    definition:
      'Recomendaciones de este trabajo por especialistas invitados, en un servicio que las publica.',
    unit: 'una recomendación publicada',
    calculation:
      'Servicios como H1 Connect, antes Faculty Opinions, piden a especialistas que elijan artículos; comunica el número un proveedor con acceso a ellos.',
    pace: 'Casi siempre en los meses que siguen a la publicación, o nunca.',
    limits:
      'Estos servicios cubren sobre todo biología y medicina y eligen pocos artículos. Ninguna fuente abierta recoge sus selecciones.',
    suits: 'Artículos biomédicos, junto con el texto y el nombre de quien recomienda.',
    doesNotSuit:
      'Otras disciplinas y otros tipos de trabajo, o reprochar a un trabajo que no tenga ninguna.',
    isNot: 'No es revisión por pares: se elige qué elogiar y se guarda silencio sobre lo demás.',
  },
  reviews: {
    name: 'Revisiones públicas',
    definition:
      'Revisiones publicadas de este trabajo y comentarios en sitios de discusión posterior a la publicación.',
    unit: 'una revisión o un comentario de revisión',
    calculation:
      'Las revisiones de PREreview se localizan por sus depósitos en Zenodo, que identifican la prepublicación. PubPeer comunica cuántos comentarios tiene sobre un trabajo.',
    pace: 'Semanas o meses en las prepublicaciones; los comentarios a artículos pueden llegar mucho después.',
    limits:
      'La mayor parte de la revisión por pares no se publica. PREreview abarca prepublicaciones, y en PubPeer una persona puede escribir varios comentarios, a menudo sin su nombre.',
    suits:
      'Prepublicaciones y artículos con revisión abierta, cuando las revisiones se enlazan y se leen.',
    doesNotSuit:
      'Contar elogios o críticas, o comparar disciplinas con costumbres de revisión distintas.',
    isNot: 'Un trabajo sin revisiones a la vista puede haberse revisado a puerta cerrada.',
  },
  views: {
    name: 'Visualizaciones',
    definition: 'Veces que se vio este trabajo, o la página que lo presenta, en una fuente.',
    unit: 'una visualización según la regla de la fuente',
    calculation:
      'Cada fuente cuenta según su propia regla. Las que declaran cumplir COUNTER dan lo que esa norma llama «investigations», sin robots ni dobles clics.',
    pace: 'Días desde la difusión; una mención en otro lugar puede traer un alza en cualquier momento.',
    limits:
      'Alteran el número los robots no detectados y los cambios de regla, no se ven las copias alojadas en otros sitios y una fuente que no comunica su uso puede parecer un cero.',
    suits:
      'Seguir un conjunto de datos, una tesis o un informe en una sola fuente y en un periodo definido.',
    doesNotSuit:
      'Comparar fuentes con reglas distintas o sumarlas a las descargas: en COUNTER, las «investigations» ya incluyen las «requests».',
    isNot: 'Abrir una página no es leerla, y las visualizaciones no son personas.',
  },
  downloads: {
    name: 'Descargas',
    definition: 'Veces que se descargó de una fuente un archivo de este trabajo.',
    unit: 'una descarga según la regla de la fuente',
    calculation:
      'La fuente que aloja el archivo cuenta cada descarga. Las que cumplen COUNTER dan lo que la norma llama «requests», sin robots ni repeticiones en menos de 30 segundos; otras siguen su propia regla.',
    pace: 'Días desde que hay un archivo abierto; un trabajo embargado tiene que esperar a que lo haya.',
    limits:
      'Una persona puede descargar muchas veces o repartir el archivo en clase, se cuelan robots y faltan las descargas de copias alojadas en otros sitios.',
    suits:
      'Informes, tesis, conjuntos de datos y programas en abierto, con indicación de fuente y periodo.',
    doesNotSuit:
      'Trabajos sin archivo abierto, o totales entre fuentes que cuentan de forma distinta.',
    isNot: 'Un archivo descargado quizá no llegue a abrirse, y menos aún a usarse.',
  },
  plays: {
    name: 'Reproducciones',
    definition:
      'Veces que se reprodujo en una plataforma una grabación de este trabajo, como una charla o un vídeo.',
    unit: 'una reproducción tal como la define la plataforma',
    calculation:
      'La plataforma que aloja la grabación, por ejemplo YouTube, comunica su propio total.',
    pace: 'Días, aunque una clase grabada puede sumar reproducciones durante muchos cursos.',
    limits:
      'Las plataformas cambian de regla: desde marzo de 2025 YouTube cuenta cada inicio de un Short. No se ven las proyecciones en clase ni las copias en otros sitios.',
    suits: 'Charlas, clases grabadas y vídeos divulgativos, con el nombre de la plataforma.',
    doesNotSuit: 'Comparar o sumar plataformas, o saber cuánto tiempo se miró.',
    isNot: 'Una reproducción iniciada no es una grabación vista hasta el final ni una persona más.',
  },
  saves: {
    name: 'Guardados',
    definition: 'Veces que usuarios de un servicio pusieron este trabajo en una lista propia.',
    unit: 'una entrada en una lista o estante',
    calculation:
      'El servicio suma las entradas de sus usuarios; Open Library, por ejemplo, cuenta para cada libro estantes como «quiero leer».',
    pace: 'Días como mínimo; los libros reúnen entradas a lo largo de los años.',
    limits:
      'Solo aparecen usuarios de ese servicio, y las listas antiguas se conservan. Zotero, como otros, no da ningún recuento por trabajo.',
    suits: 'Libros y otros trabajos para un público amplio.',
    doesNotSuit: 'Artículos especializados, o comparar servicios con usuarios distintos.',
    isNot: 'Guardar algo para más tarde indica una intención, no una lectura.',
  },
  readers: {
    name: 'Usuarios de Mendeley que lo guardaron',
    definition: 'Personas que tienen este trabajo en su biblioteca de Mendeley.',
    unit: 'un usuario de Mendeley',
    calculation:
      'Mendeley reúne en un registro de catálogo las entradas coincidentes de sus usuarios y cuenta cuántos usuarios hay detrás.',
    pace: 'Meses, por lo general bastante antes que las citas.',
    limits:
      'Faltan quienes usan otros gestores de referencias, los registros duplicados dividen el recuento y solo algunos usuarios indican su país.',
    suits:
      'Un indicio temprano de interés por un artículo, también entre estudiantes, que rara vez publican.',
    doesNotSuit:
      'Disciplinas y países donde Mendeley se usa poco, o trabajos dirigidos al público general.',
    isNot: 'Mendeley los llama lectores, pero lo guardado puede quedar sin leer.',
  },
  annotations: {
    name: 'Anotaciones públicas',
    definition: 'Notas públicas añadidas al texto de este trabajo con Hypothesis.',
    unit: 'una nota pública',
    calculation:
      'Se consulta en Hypothesis el DOI y las direcciones web del texto. No se incluyen las respuestas ni las notas de grupos cerrados.',
    pace: 'Meses, a menudo a rachas, cuando un grupo de clase o de lectura estudia el texto.',
    limits:
      'Las notas privadas no se ven, un lector puede escribir muchas y puede escaparse una copia que no esté vinculada a las demás.',
    suits: 'Ver qué pasajes de un texto abierto comentan los lectores, y qué dicen.',
    doesNotSuit: 'Comparar trabajos, pues la mayoría no tiene ninguna nota pública.',
    isNot:
      'Una nota puede ser una pregunta, una corrección o una tarea de clase; no indica aprobación.',
  },
  questions: {
    name: 'Preguntas y respuestas',
    definition:
      'Páginas de los sitios de Stack Exchange donde una pregunta o una respuesta menciona este trabajo.',
    unit: 'una página con una pregunta y sus respuestas',
    calculation:
      'En cada sitio de Stack Exchange consultado se busca el DOI o un enlace que lo contenga.',
    pace: 'Meses o más, cuando alguien se topa con un problema que el trabajo ayuda a tratar.',
    limits:
      'Se escapan los sitios no consultados y los mensajes que nombran un trabajo sin dar su DOI.',
    suits:
      'Métodos, estadística, matemáticas y programas informáticos, sobre los que se pide ayuda práctica.',
    doesNotSuit: 'Materias sin un sitio activo, o comparar trabajos por su número.',
    isNot: 'Una página puede poner en duda el trabajo tanto como apoyarse en él.',
  },
  discussions: {
    name: 'Hilos de debate',
    definition: 'Hilos de sitios como Hacker News, Lemmy o Reddit que enlazan con este trabajo.',
    unit: 'un hilo',
    calculation:
      'En cada sitio se buscan las direcciones web conocidas del trabajo y se descartan los resultados cuyo enlace no coincide.',
    pace: 'Días; la mayoría de los hilos calla poco después.',
    limits:
      'Faltan los hilos que enlazan con una noticia y no con el trabajo, Lemmy se ve desde un solo servidor y Reddit solo admite aplicaciones aprobadas.',
    suits:
      'Leer lo que preguntan u objetan personas ajenas a la disciplina, sobre todo en tecnología.',
    doesNotSuit:
      'Afirmar que hay un amplio interés público: cada sitio tiene su propio público, y es reducido.',
    isNot: 'Un hilo puede no tener ni una sola respuesta.',
  },
  posts: {
    name: 'Publicaciones en redes sociales',
    definition:
      'Publicaciones en abierto que enlazan con este trabajo en las redes consultadas, como Bluesky.',
    unit: 'una publicación en abierto',
    calculation:
      'Para Bluesky se busca cada dirección conocida del trabajo en un registro abierto de enlaces. Otras redes solo se consultan donde lo permiten.',
    pace: 'Días; la mayoría aparece poco después de publicarse el trabajo.',
    limits:
      'X y Facebook no ofrecen acceso abierto y no se cuentan, lo borrado desaparece y las cuentas automáticas pueden publicar muchas veces.',
    suits: 'Ver dónde y cuándo circula un trabajo nuevo.',
    doesNotSuit: 'Juzgar trabajos o personas, o comparar años y redes.',
    isNot:
      'No dice cuántas personas vieron o entendieron el trabajo; algunas publicaciones son hostiles.',
  },
  'news-items': {
    name: 'Noticias',
    definition:
      'Piezas de medios de comunicación que un proveedor ha relacionado con este trabajo.',
    unit: 'una pieza en un medio',
    calculation:
      'Un proveedor busca enlaces, identificadores o títulos en los medios que sigue y relaciona lo que encuentra con el trabajo.',
    pace: 'Días después de la publicación; a veces más tarde, cuando los hechos vuelven actual un trabajo.',
    limits:
      'La prensa rara vez imprime un DOI. A menudo faltan radio y televisión, contenidos de pago, prensa local y noticias que no están en inglés, y un mismo despacho de agencia puede salir en muchos medios.',
    suits: 'Mostrar qué medios informaron de un trabajo, con títulos y fechas.',
    doesNotSuit: 'Comparar temas, idiomas o países, que la prensa cubre de manera desigual.',
    isNot: 'Salir en las noticias no es tener razón, y una noticia puede entender mal el trabajo.',
  },
  'blog-posts': {
    name: 'Entradas de blog',
    definition: 'Entradas de blogs que enlazan con este trabajo o lo comentan.',
    unit: 'una entrada en un blog',
    calculation:
      'Los proveedores vigilan una lista de blogs en busca de enlaces al trabajo. Un sitio que recibe webmentions conoce también las entradas que avisan de su enlace.',
    pace: 'Días o semanas, con entradas tardías cuando un tema vuelve.',
    limits:
      'No se ven los blogs que no están en la lista, los enlaces mueren cuando un blog cierra y una entrada copiada puede contarse dos veces.',
    suits:
      'Encontrar comentarios más extensos de investigadores, profesionales, docentes o aficionados.',
    doesNotSuit: 'Sumar proveedores, pues cada uno vigila blogs distintos.',
    isNot: 'Las entradas no pasan revisión por pares y pueden ser de los propios autores.',
  },
  'policy-documents': {
    name: 'Documentos de políticas públicas',
    definition:
      'Documentos de gobiernos, organismos internacionales e instituciones similares que citan este trabajo.',
    unit: 'un documento o, con algunos proveedores, una entidad emisora',
    calculation:
      'Proveedores de pago como Overton y Altmetric reúnen documentos de políticas públicas y cotejan sus referencias con los trabajos.',
    pace: 'Años, pues se tarda mucho en redactar y publicar una política.',
    limits:
      'No existe ninguna fuente abierta. No dejan rastro los organismos ajenos a la colección, las referencias sin detalle ni el asesoramiento en persona.',
    suits:
      'Trabajos destinados a informar decisiones, si se nombra cada documento y se lee el pasaje.',
    doesNotSuit: 'Comparar países o disciplinas cuyos documentos se reúnen de manera desigual.',
    isNot:
      'Una cita no demuestra que una política cambiara, ni que cambiara gracias a este trabajo.',
  },
  guidelines: {
    name: 'Guías clínicas',
    definition: 'Guías de práctica clínica que citan este trabajo.',
    unit: 'una guía o, con algunos proveedores, una entidad emisora',
    calculation:
      'Un proveedor reúne guías de organismos de salud y sociedades profesionales y coteja sus referencias con los trabajos.',
    pace: 'Años, porque las guías se revisan muy de tarde en tarde.',
    limits:
      'Las guías nacionales y de especialidad se reúnen de manera desigual, y una edición nueva puede contarse otra vez.',
    suits: 'Ensayos clínicos, revisiones sistemáticas e investigación en servicios de salud.',
    doesNotSuit: 'La ciencia básica, que llega a las guías sobre todo a través de otros trabajos.',
    isNot:
      'Un estudio puede citarse solo para descartarlo, y la asistencia puede no seguir la guía.',
  },
  patents: {
    name: 'Patentes',
    definition: 'Patentes y solicitudes de patente que citan este trabajo.',
    unit: 'un documento de patente o, con algunos proveedores, una oficina de patentes',
    calculation:
      'Proveedores como Lens cotejan con los trabajos las referencias académicas de los documentos de patente.',
    pace: 'Años, si se cuenta el tiempo que tarda en publicarse una solicitud.',
    limits:
      'Las referencias en patentes suelen ser incompletas y difíciles de cotejar, y una invención presentada en varios países puede contarse varias veces.',
    suits:
      'Investigación próxima a la tecnología, como la química, la ingeniería o la biomedicina.',
    doesNotSuit: 'Ciencias sociales, humanidades y disciplinas donde apenas hay patentes.',
    isNot:
      'No prueba que haya un producto, una licencia o ingresos; muchas referencias solo señalan el estado de la técnica.',
  },
  'wikipedia-pages': {
    name: 'Artículos de Wikipedia',
    definition: 'Artículos que mencionan este trabajo en los idiomas de Wikipedia consultados.',
    unit: 'un artículo en un idioma',
    calculation:
      'Se busca el DOI en cada edición consultada. Un artículo cuenta una sola vez, aunque cite el trabajo varias veces.',
    pace: 'Meses o años, hasta que alguien añade la referencia.',
    limits:
      'Se escapan las referencias sin DOI y los idiomas no consultados. Los editores también quitan referencias, así que el número puede bajar.',
    suits:
      'Mostrar dónde puede encontrarse con un trabajo el público general, con los artículos nombrados.',
    doesNotSuit:
      'Trabajos especializados sin tema de enciclopedia, o hacer mapas: los idiomas no son países.',
    isNot:
      'Cualquiera puede añadir una referencia, también los autores, de modo que no es el aval de un especialista.',
  },
  'wikipedia-views': {
    name: 'Visualizaciones de los artículos de Wikipedia que lo citan',
    definition:
      'Veces que se vieron, en un periodo definido, los artículos de Wikipedia que citan este trabajo.',
    unit: 'una visualización de un artículo citante',
    calculation:
      'Wikimedia publica las visualizaciones diarias de cada artículo y excluye las que reconoce como automáticas.',
    pace: 'Días: las cifras aparecen con cerca de un día de retraso.',
    limits:
      'Puede incluir visualizaciones anteriores a la referencia, faltan las que llegaron por títulos antiguos y no se da el país de cada artículo.',
    suits: 'Hacerse una idea de la visibilidad de los artículos que citan el trabajo.',
    doesNotSuit: 'Totales de uso, pues un solo artículo muy visitado pesa más que todo lo demás.',
    isNot: 'No son lectores del trabajo: pocos de los que ven un artículo siguen sus referencias.',
  },
  repositories: {
    name: 'Repositorios de código',
    definition:
      'Repositorios públicos de GitHub cuyo archivo de presentación (README) menciona este trabajo.',
    unit: 'un repositorio público',
    calculation: 'Se busca en GitHub el DOI en los archivos README.',
    pace: 'Meses, porque el código suele escribirse y describirse después de publicado el trabajo.',
    limits:
      'Se escapan las menciones en otros archivos, los repositorios privados y otras plataformas, además de las citas de programas sin DOI.',
    suits: 'Métodos, algoritmos, conjuntos de datos y programas sobre los que otros construyen.',
    doesNotSuit: 'Disciplinas en las que se escribe o se comparte poco código.',
    isNot: 'Una mención no prueba que el código funcione ni que use algo más que la referencia.',
  },
  stars: {
    name: 'Estrellas en GitHub',
    definition: 'Usuarios de GitHub que han marcado este programa con una estrella.',
    unit: 'un usuario de GitHub',
    calculation:
      'GitHub comunica cuántos usuarios mantienen en este momento una estrella en el repositorio.',
    pace: 'Meses, con saltos cuando un proyecto se da a conocer.',
    limits:
      'No aparece quien usa el programa sin cuenta de GitHub, las estrellas pueden retirarse y algunas se compran.',
    suits:
      'Programas de investigación en GitHub, como señal de que los desarrolladores los conocen.',
    doesNotSuit:
      'Herramientas especializadas, programas alojados en otro sitio, o comparar el tamaño de comunidades.',
    isNot: 'Una estrella es un marcador: no muestra ni uso ni un código bien hecho.',
  },
  forks: {
    name: 'Bifurcaciones en GitHub',
    definition:
      'Copias del repositorio de este programa que usuarios de GitHub han hecho dentro de GitHub.',
    unit: 'una copia del repositorio',
    calculation: 'GitHub comunica el número de bifurcaciones («forks») del repositorio.',
    pace: 'Meses, a medida que otros empiezan a trabajar con el código.',
    limits:
      'No se ven las copias descargadas ni las de otras plataformas, y muchas bifurcaciones nunca se modifican.',
    suits: 'Programas, material docente y datos que están en GitHub para que otros los adapten.',
    doesNotSuit: 'Programas que se instalan y usan sin tocar su código fuente.',
    isNot: 'La mayoría de las copias nunca llega a ser una contribución ni un proyecto propio.',
  },
  syllabi: {
    name: 'Programas docentes',
    definition: 'Programas de asignaturas que recomiendan este trabajo como lectura.',
    unit: 'un programa docente',
    calculation:
      'Open Syllabus reúne programas y localiza los trabajos en sus listas de lecturas; el acceso a sus datos es por suscripción.',
    pace: 'Años, pues las listas de lecturas cambian de un curso a otro.',
    limits:
      'La mayoría de los programas no se hace pública, la recopilación es desigual entre países y una asignatura que se repite puede contarse cada año.',
    suits: 'Manuales, monografías y artículos que se usan en la enseñanza.',
    doesNotSuit:
      'Investigación reciente y materiales que los docentes comparten en un aula cerrada.',
    isNot: 'Recomendar no es leer, y un texto puede asignarse para criticarlo.',
  },
  holdings: {
    name: 'Ejemplares en bibliotecas',
    definition: 'Ejemplares de este trabajo que tienen las bibliotecas, según un catálogo.',
    unit: 'un fondo registrado por una biblioteca',
    calculation:
      'Un catálogo colectivo como WorldCat suma lo que comunican las bibliotecas miembros.',
    pace: 'Años, pues cada biblioteca compra y cataloga a su ritmo.',
    limits:
      'Faltan las bibliotecas ajenas al catálogo, las ediciones pueden figurar por separado y los paquetes electrónicos traen títulos que nadie eligió.',
    suits: 'Libros, sobre todo en humanidades y ciencias sociales.',
    doesNotSuit:
      'Artículos, conjuntos de datos, programas informáticos y libros gratuitos en línea.',
    isNot: 'Un libro en el estante puede no haberse prestado nunca.',
  },
  fwci: {
    name: 'Citas frente a la media de su campo (FWCI)',
    definition:
      'Citas recibidas, divididas por la media de los trabajos del mismo año, tipo y subcampo.',
    unit: 'una proporción; 1 equivale a la media mundial de esos trabajos',
    calculation:
      'OpenAlex compara las citas del año de publicación y de los tres siguientes con la media de trabajos comparables; el subcampo lo asigna un programa.',
    pace: 'Años: antes del cuarto, el valor se apoya en pocas citas y varía mucho.',
    limits:
      'Un subcampo mal asignado cambia el valor, unos pocos trabajos muy citados elevan la media y otras bases de datos dan otros valores.',
    suits: 'Leer un recuento de citas a la luz de su campo, su tipo y su año.',
    doesNotSuit: 'Trabajos recientes, campos pequeños, decisiones aisladas y diferencias pequeñas.',
    isNot: 'El doble de la media no significa el doble de bueno.',
  },
  'citation-percentile': {
    name: 'Percentil de citas',
    definition: 'Parte de los trabajos comparables que se cita menos que este.',
    unit: 'un lugar de 0 a 100 entre los trabajos comparables',
    calculation:
      'OpenAlex ordena por citas los trabajos del mismo año, tipo y subcampo. El lugar solo se muestra si se comparan al menos 50 trabajos.',
    pace: 'Años; entre trabajos recientes una sola cita cambia mucho el lugar.',
    limits:
      'Donde casi todos tienen pocas citas, muchos comparten el mismo lugar, que depende además de lo que OpenAlex incluye y de cómo clasifica los temas.',
    suits: 'Situar un trabajo junto a otros de su edad y su tema, en cifras redondas.',
    doesNotSuit: 'Trabajos entre varias materias, o medias de una persona o un departamento.',
    isNot: 'Un lugar alto habla de citas dentro de un grupo, no de mérito.',
  },
  'relative-citation-ratio': {
    name: 'Razón relativa de citas (RCR)',
    definition:
      'Citas por año frente a las de los artículos del mismo campo financiados por los Institutos Nacionales de Salud (NIH) de Estados Unidos.',
    unit: 'una proporción; 1 equivale a la mediana de los artículos financiados por los NIH',
    calculation:
      'NIH iCite deduce el campo de los artículos que se citan junto con este y ajusta el ritmo anual de modo que la mediana de los NIH sea 1.',
    pace: 'Dos años o más; los valores de artículos más nuevos son provisionales o faltan.',
    limits:
      'Solo la tienen artículos de PubMed. Las citas desde otros campos pueden desplazar el campo deducido, y casi todas las prepublicaciones quedan fuera.',
    suits: 'Artículos biomédicos con al menos unos años, al lado de las propias citas.',
    doesNotSuit:
      'Investigación ajena a la biomedicina, libros, conjuntos de datos y artículos recientes.',
    isNot:
      'La referencia es un solo financiador de Estados Unidos, no la media mundial; por eso no es el FWCI.',
  },
  'countries-citing': {
    name: 'Países de los autores que citan',
    definition: 'Países donde tienen su afiliación los autores de los trabajos que citan a este.',
    unit: 'un país',
    calculation:
      'OpenAlex lee los países en las afiliaciones de los autores citantes. Un trabajo con autores de varios países cuenta en cada uno.',
    pace: 'Años, pues va detrás de las citas.',
    limits:
      'Algunos trabajos citantes no tienen afiliación legible, por lo que junto al total se indica cuántos se han localizado. Los grandes sistemas de investigación aparecen primero.',
    suits: 'Mostrar cuánto se extiende por el mundo la investigación que cita un trabajo.',
    doesNotSuit:
      'Investigación local que importa sobre todo en un lugar, y trabajos con pocas citas.',
    isNot: 'No dice dónde viven los lectores ni qué nacionalidad tienen los autores.',
  },
  sitelinks: {
    name: 'Páginas sobre este trabajo en los sitios de Wikimedia',
    definition: 'Artículos y otras páginas, en cualquier idioma, cuyo tema es este mismo trabajo.',
    unit: 'una página de Wikipedia o de un proyecto hermano',
    calculation:
      'Wikidata guarda un elemento para muchos trabajos y desde él enlaza las páginas que tratan de ellos; las que solo citan el trabajo no se incluyen.',
    pace: 'Años, si llega: pocos trabajos son tema de un artículo.',
    limits:
      'Un trabajo sin elemento es allí desconocido, se escapan las páginas que nadie ha unido al elemento, y este puede representar todas las ediciones de un libro.',
    suits: 'Libros, informes y artículos que son en sí un tema para el público general.',
    doesNotSuit:
      'La mayoría de los artículos, datos y programas: lo normal es un elemento sin ninguna página.',
    isNot:
      'Un elemento dice que alguien ha catalogado el trabajo, a menudo con un programa; nada dice de su valor.',
  },
  replies: {
    name: 'Respuestas en Mastodon',
    definition: 'Respuestas a publicaciones elegidas sobre este trabajo.',
    unit: 'una respuesta pública que conoce el servidor de la publicación',
    calculation:
      'Se suman las respuestas de cada publicación que ha elegido el responsable de la página, según las cuenta su servidor; nadie de fuera puede buscar otras.',
    pace: 'Días: las respuestas llegan pronto o no llegan.',
    limits:
      'No se ven publicaciones ajenas, faltan respuestas en servidores que el de la publicación desconoce, y nadie ha comprobado que las publicaciones traten del trabajo.',
    suits: 'Mostrar que un anuncio dio lugar a una conversación, que puede leerse allí.',
    doesNotSuit: 'Juzgar o comparar trabajos: el número depende de lo que se elige.',
    isNot: 'Una respuesta puede ser del propio autor, un agradecimiento o un insulto.',
  },
  reposts: {
    name: 'Impulsos en Mastodon',
    definition: 'Veces que otros difundieron publicaciones elegidas sobre este trabajo.',
    unit: 'un impulso de una cuenta',
    calculation:
      'Se suman los impulsos de cada publicación que ha elegido el responsable de la página, según los cuenta su servidor.',
    pace: 'Días: una publicación se difunde mientras es nueva.',
    limits:
      'Faltan los impulsos en servidores que el de la publicación desconoce, y una cuenta puede impulsar varias.',
    suits: 'Mostrar hasta dónde llegó un anuncio en una red.',
    doesNotSuit:
      'Saber cuántas personas lo vieron, o comparar cuentas con muchos y pocos seguidores.',
    isNot: 'Difundir no es estar de acuerdo, y muchos difunden lo que no han leído.',
  },
  likes: {
    name: 'Favoritos en Mastodon',
    definition:
      'Veces que los lectores marcaron como favoritas publicaciones elegidas sobre este trabajo.',
    unit: 'una marca de una cuenta',
    calculation:
      'Se suman las marcas de cada publicación que ha elegido el responsable de la página, según las cuenta su servidor.',
    pace: 'Días: las marcas llegan con los primeros lectores.',
    limits:
      'Faltan las marcas en servidores que el de la publicación desconoce, y una marca puede retirarse.',
    suits: 'Leerlo junto a las respuestas, como señal discreta de que la publicación se vio.',
    doesNotSuit: 'Todo lo que dependa del número: los amigos y colegas marcan primero.',
    isNot: 'El favorito es para la publicación; no se sabe si alguien abrió el trabajo.',
  },
  'open-access': {
    name: 'Acceso abierto',
    definition: 'Si se conoce una copia gratuita de este trabajo, y de qué clase.',
    unit: 'un estado, como dorado, híbrido, bronce, verde o cerrado',
    calculation:
      'Unpaywall y OpenAlex buscan copias gratuitas en editoriales y repositorios y nombran la clase según el lugar y la licencia.',
    pace: 'Días desde que aparece una copia, aunque un embargo puede retrasarla.',
    limits:
      'A menudo se escapan las copias en páginas personales, y lo que se puede leer gratis no siempre se puede reutilizar.',
    suits: 'Comprobar que quien no tiene suscripción puede llegar al trabajo.',
    doesNotSuit:
      'Juzgar el contenido, o a los autores que no tuvieron medios para pagar o depositar.',
    isNot: 'El color habla del acceso y no dice nada de la revisión ni del mérito.',
  },
  archived: {
    name: 'Código fuente archivado',
    definition:
      'Si Software Heritage, un archivo público de código fuente, tiene una copia del repositorio de este programa.',
    unit: 'un estado: completo («full»), o parcial («partial») si la última visita solo recogió una parte',
    calculation:
      'Se pregunta al archivo por la última visita a la dirección del repositorio de la que trajo algo, y dice el día.',
    pace: 'Meses: las plataformas conocidas se visitan por sí solas, las demás cuando alguien lo pide.',
    limits:
      'No se encuentra el código archivado desde otra dirección, por ejemplo antes de una mudanza, y la copia no tiene lo posterior a la última visita.',
    suits: 'Comprobar que el programa podrá obtenerse y citarse aunque cierre su plataforma.',
    doesNotSuit:
      'Programas sin repositorio público, y toda comparación: puede archivarse todo código público.',
    isNot: 'No es señal de atención ni de calidad; el archivo recoge cuanto encuentra.',
  },
};
