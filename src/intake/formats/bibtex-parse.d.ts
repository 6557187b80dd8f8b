declare module 'bibtex-parse' {
  /** A part of a value: text, a number, or the name of an abbreviation. */
  interface Part {
    readonly datatype: 'quoted' | 'braced' | 'number' | 'identifier' | 'concatinate' | 'null';
    readonly value: unknown;
  }

  interface Item {
    readonly itemtype: 'entry' | 'string' | 'preamble' | 'comment';
    readonly type?: string;
    readonly key?: string | null;
    readonly fields?: readonly (Part & { readonly name: string })[];
    readonly name?: string;
    readonly value?: unknown;
    readonly datatype?: Part['datatype'];
  }

  const parser: {
    /** @throws SyntaxError, and RangeError where braces are nested thousandfold */
    parse(text: string, options?: { number?: 'string' }): Item[];
  };
  // eslint-disable-next-line no-restricted-syntax -- the library's own way
  export default parser;
}
