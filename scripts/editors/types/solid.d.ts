import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';

type Each = { [Tag in keyof Elements]: Props<Elements[Tag]> };

type Props<Parts extends Elements[keyof Elements]> = Omit<
  JSX.HTMLAttributes<Parts['element']>,
  keyof Parts['attributes']
> &
  Parts['attributes'] & {
    [Name in keyof Parts['events'] & string as `on:${Name}`]?:
      ((event: Parts['events'][Name]) => void) | undefined;
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Each {}
  }
}
