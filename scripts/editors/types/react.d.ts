import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Each = { [Tag in keyof Elements]: Props<Elements[Tag]> };

type Props<Parts extends Elements[keyof Elements]> = ClassAttributes<Parts['element']> &
  Omit<HTMLAttributes<Parts['element']>, keyof Parts['attributes']> & {
    class?: string | undefined;
  } & Parts['attributes'] &
  Listeners<Parts['events']>;

/** React 19 listens to events of custom elements. React 18 does not, and drops what is written here. */
type Listeners<Events> = typeof import('react') extends { use: unknown }
  ? { [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined }
  : { [Name in keyof Events & string as `on${Name}`]?: never };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Each {}
  }
}
