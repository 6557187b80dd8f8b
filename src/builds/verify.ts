import { render } from 'lit/html.js';
import { type Checked, checked } from './verify/checked.js';
import { pageView } from './verify/page.js';
import { preferred, tongues } from './verify/tongue.js';

// A page that stands alone: it reads files that a person picks or drops, and asks nobody.

const most = 2;
const main = document.querySelector('main')!;
let language = preferred(navigator.languages);
let files: readonly Checked[] = [];

for (const name of ['dragover', 'drop'] as const)
  addEventListener(name, (event) => {
    // Else the browser would leave the page to show the file.
    event.preventDefault();
    if (name === 'drop') void take([...(event.dataTransfer?.files ?? [])]);
  });
draw();

function draw(): void {
  const { speaker, page } = tongues[language];
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = speaker.words.direction;
  document.title = page.title;
  const view = pageView(files, language, {
    onPick: ({ target }) => void pick(target as HTMLInputElement),
    onLanguage: (chosen) => {
      language = chosen;
      draw();
    },
  });
  render(view, main);
}

async function pick(input: HTMLInputElement): Promise<void> {
  await take([...(input.files ?? [])]);
  // A file that is picked again is read again.
  input.value = '';
}

/** The last two files are compared. */
async function take(given: readonly File[]): Promise<void> {
  const found = await Promise.all(
    given.map(async (file) => checked(file.name, await file.text().catch(() => ''))),
  );
  if (!found.length) return;
  files = [...files, ...found].slice(-most);
  draw();
}
