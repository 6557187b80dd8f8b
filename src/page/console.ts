const said = new Set<string>();

/** Tells the page's owner, once, of something only they can mend. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`impact-badges: ${message}`);
}
