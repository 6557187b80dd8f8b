import type { JSX, Ref } from 'preact';
import type { Elements } from './elements.js';

type Each = { [Tag in keyof Elements]: Props<Elements[Tag]> };

/** Every version of Preact knows what a div takes; where the types of that stand differs. */
type Props<Parts extends Elements[keyof Elements]> = Omit<
  JSX.IntrinsicElements['div'],
  keyof Parts['attributes'] | 'ref'
> & { ref?: Ref<Parts['element']> | undefined } & Parts['attributes'] & {
    [Name in keyof Parts['events'] & string as `on${Name}`]?:
      ((event: Parts['events'][Name]) => void) | undefined;
  };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Each {}
  }
}
