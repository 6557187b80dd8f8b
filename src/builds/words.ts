import { bringWordsBy } from '../page/languages.js';
import type { Words } from '../words/words.js';

/** Where the files of `dist/locales/` put their words. */
export const shelf: unique symbol = Symbol.for('impact-badges/words');

/**
 * Brings words from the files beside the script. They hold no `import` and no `export`, so that
 * they load as a module, and on `file:`, where modules are blocked, as a plain script.
 *
 * @param script address of the script that is running
 */
export function bringWordsFrom(script: string): void {
  bringWordsBy(async (language) => {
    const url = new URL(`locales/${language}.js`, script).href;
    await (location.protocol === 'file:' ? runScript(url) : import(/* @vite-ignore */ url));
    return (globalThis as { [shelf]?: Record<string, Words> })[shelf]![language]!;
  });
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded.`));
    script.src = src;
    document.head.append(script);
  });
}
