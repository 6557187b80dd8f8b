const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\char34{}',
};

/** Text that is nothing but text in LaTeX. */
export function escapedLatex(text: string): string {
  return (
    text
      .replace(/[\\^~<>|"{}$&#%_]/g, (character) => commands[character] ?? `\\${character}`)
      // Two hyphens would become a dash.
      .replace(/-(?=-)/g, '-{}')
  );
}

/** An address for `\href`: what LaTeX would read as its own is percent-encoded or escaped. */
export function addressForLatex(link: string): string {
  return link
    .replace(/[\\{}^`"<>|$~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replace(/[%#&_]/g, '\\$&');
}
