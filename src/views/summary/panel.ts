/**
 * Puts the focus on the open part as a whole. For a button that goes once it is pressed: who uses
 * the keyboard would begin anew at the top of the page.
 */
export function toPanel({ currentTarget }: Event): void {
  (currentTarget as Element)
    .closest<HTMLElement>('[role=tabpanel]')
    ?.focus({ preventScroll: true });
}
