import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Elements } from './elements.js';

type Each = { [Tag in keyof Elements]: new () => { $props: Props<Elements[Tag]> } };

type Props<Parts extends Elements[keyof Elements]> = ReservedProps &
  Omit<HTMLAttributes, keyof Parts['attributes']> &
  Parts['attributes'] & {
    [Name in keyof Parts['events'] & string as `on${Pascal<Name>}`]?:
      ((event: Parts['events'][Name]) => void) | undefined;
  };

/** `impact-load` to `ImpactLoad`, as Vue names its listeners. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

declare module 'vue' {
  interface GlobalComponents extends Each {}
}
