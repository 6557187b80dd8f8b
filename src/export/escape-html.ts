const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Jekyll, Hugo and Vue would fill in what two of them enclose.
  '{': '&#123;',
};

/** Text for HTML and XML, between tags and in attributes. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"'{]/g, (character) => entities[character]!);
}
