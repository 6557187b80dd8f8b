import type { ReactiveController } from 'lit';
import { type noChange, render, type TemplateResult } from 'lit/html.js';
import { isReady } from '../page/ready.js';

/** Servers import elements too; they have none. */
export const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Whoever lives and dies with an element. */
export type Controller = Pick<ReactiveController, 'hostConnected' | 'hostDisconnected'>;

/** What is to be known of a property that mirrors an attribute. */
export interface Property {
  /** The attribute's name; that of the property where absent. */
  readonly attribute?: string;
  /** Whether the attribute follows the property too. */
  readonly reflect?: boolean;
}

/**
 * An element as a page first meets it. It does what `LitElement` does, under the same names, as far
 * as badges need it, and saves every visitor some 2 kB: decision 9. What is brought later is made
 * with `LitElement` itself.
 */
export abstract class Shell extends Base {
  static properties: Readonly<Record<string, Property>> = {};
  /** The element's style sheet, as text. */
  static styles = '';
  static #sheets = new Map<string, CSSStyleSheet>();
  /** Its properties by their attributes, and those whose attribute follows. */
  protected static mirrors: ReadonlyMap<string, string>;
  protected static followed: readonly (readonly [attribute: string, property: string])[];

  /** Called once, when the tag is registered. */
  static get observedAttributes(): string[] {
    for (const name of Object.keys(this.properties))
      Object.defineProperty(this.prototype, name, {
        get(this: Shell) {
          return this.#values[name];
        },
        set(this: Shell, value: unknown) {
          if (value === this.#values[name]) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
        configurable: true,
      });
    const all = Object.entries(this.properties);
    this.mirrors = new Map(
      all.map(([name, { attribute }]) => [(attribute ?? name).toLowerCase(), name]),
    );
    this.followed = [...this.mirrors].filter(([, name]) => this.properties[name]!.reflect);
    return [...this.mirrors.keys()];
  }

  /** Whether it has been drawn here, and not by a server alone. */
  hasUpdated = false;
  /** Whether it will be drawn soon, or would be if it were in the page. */
  isUpdatePending = false;
  readonly #values: Record<string, unknown> = {};
  readonly #controllers: Controller[] = [];
  #start!: () => void;
  #done: Promise<unknown> = new Promise<void>((start) => (this.#start = start));

  constructor() {
    super();
    this.requestUpdate();
  }

  /** Resolves when what has changed is drawn. */
  get updateComplete(): Promise<unknown> {
    return this.#done;
  }

  /** Takes on a style sheet, unless it has it. */
  adopt(styles: string): void {
    let sheet = Shell.#sheets.get(styles);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      Shell.#sheets.set(styles, sheet);
    }
    const sheets = this.shadowRoot!.adoptedStyleSheets;
    if (!sheets.includes(sheet)) sheets.push(sheet);
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /** Draws anew at the end of this turn, however often it is called. */
  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    const update = () => this.#update();
    this.#done = this.#done.then(update, update);
  }

  connectedCallback(): void {
    // What was set before the element was known hides the accessors.
    const own = this as unknown as Record<string, unknown>;
    for (const name of Object.keys(this))
      if (name in this.#class.prototype) {
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    this.#start();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const own = this as unknown as Record<string, unknown>;
    own[this.#class.mirrors.get(attribute)!] = value ?? undefined;
  }

  /** Sets an attribute, unless it says so already; `undefined` takes it away. */
  protected mark(attribute: string, value: string | boolean | undefined): void {
    if (value === undefined) this.removeAttribute(attribute);
    else if (this.getAttribute(attribute) !== String(value))
      this.setAttribute(attribute, String(value));
  }

  /** Whether there is nothing yet to be drawn in the place of what a server has drawn. */
  protected isAwaiting?(): boolean;
  /** Called before each drawing. */
  protected willUpdate?(): void;
  protected abstract render(): TemplateResult | typeof noChange;
  /** Called after each drawing. */
  protected updated?(): void;

  get #class(): typeof Shell {
    return this.constructor as typeof Shell;
  }

  #update(): void {
    try {
      this.willUpdate?.();
      if (!this.hasUpdated) {
        // Whether a server has drawn it shows once the page has been read.
        if ((this.shadowRoot || !isReady()) && this.isAwaiting?.()) return;
        this.hasUpdated = true;
        // This clears what a server has drawn, in the frame of what takes its place.
        this.attachShadow({ mode: 'open' }).addEventListener('slotchange', () =>
          this.requestUpdate(),
        );
        this.adopt(this.#class.styles);
      }
      for (const [attribute, name] of this.#class.followed)
        this.mark(attribute, this.#values[name] as string | undefined);
      render(this.render(), this.shadowRoot!);
    } finally {
      this.isUpdatePending = false;
    }
    this.updated?.();
  }
}
