/** The sides of its button on which a panel can stand. */
export const sides = ['bottom', 'top', 'start', 'end'] as const;

/** One of {@link sides}. */
export type Placement = (typeof sides)[number];

/** Where a panel is put: over the page, or in its flow behind the button's box. */
export interface PanelOptions {
  readonly isInline: boolean;
  /** Absent where the page does not say: then below its button, or above where there is more room. */
  readonly placement: Placement | undefined;
}

const anchor = '--impact-badge';

/** Where a panel stands if the browser can place it beside its button, by side. */
const areas: Readonly<Record<Placement, string>> = {
  bottom: 'block-end span-inline-end',
  top: 'block-start span-inline-end',
  start: 'inline-start span-block-end',
  end: 'inline-end span-block-end',
};

/**
 * A place for details in a badge's own shadow root: over the page, where the Escape key and a press
 * elsewhere close it, or in the page's flow. It is made when it is opened and gone when it is closed.
 */
export class Panel {
  readonly content = document.createElement('div');
  readonly #button: HTMLElement;
  readonly #sheets: readonly CSSStyleSheet[];
  readonly #isInline: boolean;
  readonly #closed: () => void;

  /** @param closed called once, when it has gone */
  constructor(
    button: HTMLElement,
    { isInline, placement }: PanelOptions,
    styles: string,
    closed: () => void,
  ) {
    this.#button = button;
    this.#closed = closed;
    this.#isInline = isInline || !('popover' in this.content);
    this.#sheets = [sheet(styles), sheet(placed(placement))];
    this.content.className = 'panel';
    this.content.setAttribute('role', this.#isInline ? 'region' : 'dialog');
    this.content.tabIndex = -1;
  }

  /** Shows it, and moves the focus into it. */
  open(): void {
    const { content } = this;
    const root = this.#button.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets.push(...this.#sheets);
    this.#button.ariaExpanded = 'true';
    content.ariaLabel = content.querySelector('h2')?.textContent.trim() ?? '';
    if (!this.#isInline) content.popover = 'auto';
    root.append(content);
    if (this.#isInline) content.addEventListener('keydown', this.#onKey);
    else {
      content.addEventListener('toggle', this.#onToggle);
      content.showPopover();
    }
    content.focus({ preventScroll: !this.#isInline });
  }

  /** Takes it away; the focus returns to what was pressed if it was inside. */
  close(): void {
    const { content } = this;
    const root = content.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const hadFocus = root.activeElement && content.contains(root.activeElement);
    content.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
      (sheet) => !this.#sheets.includes(sheet),
    );
    this.#button.ariaExpanded = 'false';
    if (hadFocus) this.#button.focus();
    this.#closed();
  }

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed') this.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };
}

/**
 * Ties a panel to the button, and says on which side of it to stand. It is never taller than the
 * room there, so that it does not cover the badge; where that would be too little, it goes to the
 * other side.
 */
function placed(placement: Placement | undefined): string {
  const area = areas[placement ?? 'bottom'];
  return `
    .open { anchor-name: ${anchor}; }
    .panel[popover] { position-anchor: ${anchor}; }
    @supports (position-area: ${area}) {
      .panel[popover] {
        position-area: ${area};
        position-try: ${placement ? 'normal' : 'most-block-size'} flip-block, flip-inline, flip-block flip-inline;
        inset: auto;
        margin: 0.3em;
        min-block-size: min(12rem, 40vh);
        max-block-size: min(100% - 0.6em, 46rem);
      }
    }
  `;
}

function sheet(styles: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(styles);
  return made;
}
