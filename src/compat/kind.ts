/** Attributes of the `<impact-badge>` that a placeholder asks for. */
export type Wish = Readonly<Record<string, string>>;

/** Why a placeholder can't become a badge: a sentence for the page's owner, with what to do. */
export interface Refusal {
  readonly sentence: string;
}

/**
 * What came of a placeholder: a count, none in sight or none shown, no answer, or no work that can be
 * asked about.
 */
export type Outcome = 'ready' | 'empty' | 'hidden' | 'unavailable' | 'invalid';

/** Markup that somebody's pages hold already. */
export interface Kind {
  readonly selector: string;
  /** Nobody else's script looks at it, so there is no reason to wait for one. */
  readonly isOurs?: boolean;
  /** A link that stays in sight beside its badge, for its words may be a title. */
  readonly isKept?: boolean;
  readonly read: (placeholder: Element) => Wish | Refusal;
  /** Tells the page's own scripts, by the events and classes they wait for. */
  readonly tell?: (placeholder: Element, outcome: Outcome) => void;
}

/** Whether a placeholder can't become a badge. */
export function isRefusal(read: Wish | Refusal): read is Refusal {
  return 'sentence' in read;
}

/** Leaves out what is not wished. */
export function wish(attributes: Readonly<Record<string, string | false | undefined>>): Wish {
  const wished: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined && value !== false) wished[name] = value;
  }
  return wished;
}

/** A switch of old markup: on where it stands, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^\s*(?:false|0|no)\s*$/i.test(value);
}

/** On which side details open, from a side of the screen. */
export function placement(side: string | undefined, placeholder: Element): string | undefined {
  if (side === 'top' || side === 'bottom') return side;
  if (side !== 'left' && side !== 'right') return undefined;
  const isBackwards = getComputedStyle(placeholder).direction === 'rtl';
  return (side === 'left') === isBackwards ? 'end' : 'start';
}

/** Lets an event of an old script be heard by whoever waited for it. */
export function announce(placeholder: Element, name: string): void {
  placeholder.dispatchEvent(new CustomEvent(name, { bubbles: true }));
}

/** Whether nothing is to be seen where the badge stands, so that a theme may hide its heading too. */
export function isBlank(outcome: Outcome): boolean {
  return outcome === 'hidden' || outcome === 'invalid';
}
