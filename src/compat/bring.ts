import { configureFrom } from '../page/settings.js';

/**
 * Brings the elements, from the file beside this one, unless the page has them or is about to.
 *
 * It is an `import()`, for a page with Trusted Types lets no script make a script tag; on `file:`,
 * where modules are blocked, it is a script tag.
 *
 * @param own the tag of this script, whose `data-*` then hold as they would on the tag of the elements
 */
export function bring(own: HTMLScriptElement): void {
  if (customElements.get('impact-badge') || isComing(own)) return;
  configureFrom(own);
  const isLocal = location.protocol === 'file:';
  const address = new URL(`impact-badges${isLocal ? '' : '.module'}.js`, own.src).href;
  const failed = () =>
    console.warn(
      `impact-badges: ${address} could not be loaded. Put all files of one release beside compat.js.`,
    );
  if (!isLocal) return void import(/* @vite-ignore */ address).catch(failed);
  const script = document.createElement('script');
  script.onerror = failed;
  script.src = address;
  document.head.append(script);
}

/** Whether the page has a tag for the elements: its settings are the page's. */
function isComing(own: HTMLScriptElement): boolean {
  return [...document.scripts].some(
    (each) => each !== own && /\/impact-badges[^/]*\.js(?:[?#].*)?$/.test(each.src),
  );
}
