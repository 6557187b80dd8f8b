import { bringSpeakersBy } from '../page/languages.js';
import { bringReaderBy, type Reader } from '../page/parts.js';
import type { Speaker } from '../words/speaker.js';

/** What the files beside the script put where it looks for it, by the file's name. */
export interface Parts {
  [file: `locales/${string}`]: (locale: string) => Speaker;
  'parts/snapshot'?: Reader;
}

const slot = Symbol.for('impact-badges/parts');

/** The parts that have come. */
export function parts(): Parts {
  const page = globalThis as { [slot]?: Parts };
  return (page[slot] ??= {});
}

/**
 * Brings parts from the files beside the script. They hold no `import` and no `export`, so that
 * they load as a module, and on `file:`, where modules are blocked, as a plain script.
 *
 * @param script address of the script that is running
 */
export function bringPartsFrom(script: string): void {
  const bring = async <File extends keyof Parts>(file: File) => {
    const url = new URL(`${file}.js`, script).href;
    await (location.protocol === 'file:' ? runScript(url) : import(/* @vite-ignore */ url));
    return parts()[file]!;
  };
  bringSpeakersBy((language) => bring(`locales/${language}`));
  bringReaderBy(() => bring('parts/snapshot'));
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
