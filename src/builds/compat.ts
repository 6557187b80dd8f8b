import { keepMounted } from '../compat/auto-mount.js';
import { bring } from '../compat/bring.js';
import { whenCalm, whenRead } from '../compat/moments.js';
import { note } from '../compat/note.js';
import { answerOldCalls, type OldGlobals } from '../compat/old-globals.js';
import { Upgrade } from '../compat/upgrade.js';

// A page that loads it as a module names no current script.
const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="compat"]');
const { mount, child } = script?.dataset ?? {};

const upgrade = new Upgrade(document, child !== undefined);
answerOldCalls(globalThis as OldGlobals, upgrade);
whenRead(() => {
  if (script?.src) bring(script);
  upgrade.start();
});
whenCalm(() => {
  upgrade.calm();
  if (!mount) return;
  try {
    keepMounted(mount);
  } catch {
    note(`data-mount="${mount}" is no selector. Write it like data-mount="#metrics-block".`);
  }
});
