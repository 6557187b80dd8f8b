const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that is nothing but text in CommonMark, GitHub's Markdown, kramdown and MDX. */
export function escapedMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]|~#!$]/g, '\\$&')
      // What would begin a list.
      .replace(/^[-+]|(?<=^\d+)[.)](?=\s|$)/, '\\$&')
      .replace(/[&<>]/g, (character) => entities[character]!)
  );
}

/** An address as the target of a link: no bracket of its own ends it. */
export function addressForMarkdown(link: string): string {
  return link
    .replace(/[\s\\()<>[\]{}|`*$"']/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `%${code.padStart(2, '0')}`;
    })
    .replace(/&/g, '&amp;');
}
