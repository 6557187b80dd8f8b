// The snippets of docs/recipes/dspace.md, as they stand there.
import { readFileSync } from 'node:fs';

const guide = readFileSync(new URL('../../../docs/recipes/dspace.md', import.meta.url), 'utf8');
const [, yaml, template] = /^```yaml\n(.*?)^```.*?^```html\n(.*?)^```/ms.exec(guide);

/** What goes where the recipe's badge shall stand. */
export const placeholder = template;

/** The script tag of the configuration, as DSpace's theme service prints it on the server. */
export const scriptTag = attributesOf(/tagName: script, attributes: \{ (.*?) \}/.exec(yaml)[1]);

function attributesOf(listed) {
  const attributes = listed.split(', ').map((each) => each.split(': '));
  return `<script ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}></script>`;
}
