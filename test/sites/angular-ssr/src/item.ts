/** A work of the repository. */
export class Item {
  readonly _links: { readonly self: { readonly href: string } };

  constructor(
    readonly id: string,
    readonly title: string,
    uuid: string,
    private readonly metadata: Readonly<Record<string, string>>,
  ) {
    this._links = { self: { href: `https://rest.example/server/api/core/items/${uuid}` } };
  }

  /** As DSpace's items tell their metadata. */
  firstMetadataValue(field: string): string | undefined {
    return this.metadata[field];
  }
}

export const items: readonly Item[] = [
  new Item('tides', 'On tides', '7b1c8f3e-0d52-4c6e-9a35-3f2d1c0b9a88', {
    'dc.identifier.doi': 'https://doi.org/10.5555/tides',
    'dc.identifier.uri': 'https://hdl.handle.net/10568/1',
  }),
  new Item('moons', 'On moons', '0d5f5e0a-93c4-4bb1-8a5e-6a1b7f1f2c11', {
    'dc.identifier.doi': 'https://doi.org/10.5555/moons',
    'dc.identifier.uri': 'https://hdl.handle.net/10568/2',
  }),
];
