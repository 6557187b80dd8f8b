import ts from 'typescript';

const toSource = (path) => path?.replace(/^\//, '').replace(/\.js$/, '.ts');
const toDist = (path) =>
  toSource(path)
    ?.replace(/^src\//, 'dist/')
    .replace(/\.ts$/, '.js');

/** An attribute says which values it takes, not the name of a type that stands in another file. */
const closedLists = {
  name: 'closed-lists',
  packageLinkPhase({ customElementsManifest }) {
    const named = customElementsManifest.modules.flatMap(({ path, declarations }) =>
      declarations.flatMap(({ name, attributes = [] }) =>
        attributes
          .filter(({ type }) => namesAType(type?.text))
          .map((attribute) => ({ path: toSource(path), name, attribute })),
      ),
    );
    if (!named.length) return;
    const valuesOf = types(named.map(({ path }) => path));
    for (const { path, name, attribute } of named) {
      const values = valuesOf(path, name, attribute.fieldName).map((value) => `'${value}'`);
      if (values.length) attribute.type = { text: [...values, 'undefined'].join(' | ') };
    }
  },
};

const namesAType = (text = '') =>
  /\w/.test(text.replace(/'[^']*'|\b(string|number|boolean|undefined|null)\b/g, ''));

/** Reads the texts of a field that takes no others. By itself the analyzer sees one file at a time. */
function types(paths) {
  const { config } = ts.readConfigFile('tsconfig.build.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  return (path, className, fieldName) => {
    const { statements } = program.getSourceFile(path);
    const declared = statements.find(
      (one) => ts.isClassDeclaration(one) && one.name.text === className,
    );
    const field = checker.getTypeAtLocation(declared).getProperty(fieldName);
    const type = checker.getTypeOfSymbol(field);
    const kinds = type.isUnion() ? type.types : [type];
    const texts = kinds.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
    return texts.every((one) => one.isStringLiteral()) ? texts.map(({ value }) => value) : [];
  };
}

/** Attributes of a class that inherits more properties than it observes attributes. */
const observed = { ImpactEvidence: ['src', 'state', 'loading'] };

/**
 * The manifest speaks of the built files, and of nothing private. A method or an event without a
 * description is not for others: the analyzer takes some arguments for names of events.
 */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const { declaration } of module.exports ?? [])
        declaration.module = toDist(declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isOffered);
        const names = observed[declaration.name];
        if (names)
          declaration.attributes = declaration.attributes.filter(({ name }) =>
            names.includes(name),
          );
        declaration.events = declaration.events?.filter(({ description }) => description);
        for (const origin of originsOf(declaration))
          if (origin?.module) origin.module = toDist(origin.module);
      }
    }
  },
};

const isOffered = ({ kind, name, privacy, description }) =>
  privacy === undefined && !name.startsWith('#') && (kind !== 'method' || description);

const originsOf = ({ superclass, members = [], attributes = [] }) => [
  superclass,
  ...[...members, ...attributes].map(({ inheritedFrom }) => inheritedFrom),
];

export default {
  globs: [
    'src/elements/near-element.ts',
    'src/elements/work-element.ts',
    'src/elements/late-element.ts',
    'src/elements/list-element.ts',
    'src/elements/*/element.ts',
    'src/elements/*/define.ts',
    'src/elements/events.ts',
    'src/elements/collection/list-event.ts',
  ],
  litelement: true,
  plugins: [sorted(), closedLists, published],
};

/** Modules in one order: the analyzer reads files at once and lists them as they come. */
function sorted() {
  return {
    name: 'sorted',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}
