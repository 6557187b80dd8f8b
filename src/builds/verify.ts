import { render } from 'lit/html.js';
import { type Checked, checked } from './verify/checked.js';
import { pageView } from './verify/page.js';

// A page that stands alone: it reads files that a person picks or drops, and asks nobody.

const most = 2;
const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
const outcome = document.querySelector<HTMLElement>('#outcome')!;
let files: readonly Checked[] = [];

input.addEventListener('change', () => void take([...(input.files ?? [])]));
for (const name of ['dragover', 'drop'] as const)
  addEventListener(name, (event) => {
    // Else the browser would leave the page to show the file.
    event.preventDefault();
    if (name === 'drop') void take([...(event.dataTransfer?.files ?? [])]);
  });

/** The last two files are compared. */
async function take(given: readonly File[]): Promise<void> {
  const found = await Promise.all(
    given.map(async (file) => checked(file.name, await file.text().catch(() => ''))),
  );
  if (!found.length) return;
  files = [...files, ...found].slice(-most);
  // A file that is picked again is read again.
  input.value = '';
  outcome.setAttribute('aria-busy', 'false');
  render(pageView(files), outcome);
}
