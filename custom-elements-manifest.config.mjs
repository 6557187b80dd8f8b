/** The manifest speaks of the built files, and of nothing private. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const { declaration } of module.exports ?? [])
        declaration.module = toDist(declaration.module);
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#'),
        );
    }
  },
};

export default {
  globs: ['src/elements/*/element.ts', 'src/elements/*/define.ts', 'src/elements/events.ts'],
  litelement: true,
  plugins: [published],
};
