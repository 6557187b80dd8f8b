import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Each = { [Tag in keyof Elements]: Props<Elements[Tag]> };

type Props<Parts extends Elements[keyof Elements]> = Omit<
  HTMLAttributes<Parts['element']>,
  keyof Parts['attributes']
> &
  Parts['attributes'] & {
    [Name in keyof Parts['events'] & string as `on${Name}` | `on:${Name}`]?:
      ((event: Parts['events'][Name]) => void) | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Each {}
}
