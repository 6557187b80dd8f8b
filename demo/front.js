// What the front page does beyond its HTML. Without script it lacks nothing but the buttons.

// The state "loading" is a question whose answer never comes, so this one is not let out.
const fetch = window.fetch.bind(window);
window.fetch = (address, options) =>
  typeof address === 'string' && address.endsWith('/held-back.json')
    ? new Promise(() => {})
    : fetch(address, options);

addEventListener('DOMContentLoaded', () => {
  for (const block of document.querySelectorAll('pre')) {
    const code = block.querySelector('code');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(code, button));
    block.prepend(button);
  }
});

/**
 * @param {HTMLElement} code
 * @param {HTMLButtonElement} button
 */
async function copy(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
  } catch {
    // Not allowed here: what is selected can still be copied by hand.
    getSelection().selectAllChildren(code);
    button.textContent = 'Selected';
  }
}
