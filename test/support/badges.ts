import { waitUntil } from '@open-wc/testing';
import type { ImpactBadge } from '../../src/elements/impact-badge/element.js';

/** All that a badge says, to eyes and to screen readers, with its details if they are open. */
export function text({ shadowRoot }: ImpactBadge): string {
  return shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

/** What one of its parts says. */
export function part({ shadowRoot }: ImpactBadge, name: string): string | undefined {
  return shadowRoot!.querySelector(`[part=${name}]`)?.textContent.replace(/\s+/g, ' ').trim();
}

/** The button that opens its details; `null` where it is text. */
export function opener({ shadowRoot }: ImpactBadge): HTMLButtonElement | null {
  return shadowRoot!.querySelector('button.open');
}

/** Its details; `null` while they are closed. */
export function panel({ shadowRoot }: ImpactBadge): HTMLElement | null {
  return shadowRoot!.querySelector<HTMLElement>('.panel');
}

/** Waits until all that it asked has its answer. */
export async function settled(badge: ImpactBadge): Promise<ImpactBadge> {
  await waitUntil(
    () =>
      ['ready', 'empty', 'unavailable', 'invalid'].includes(badge.state) &&
      badge.getAttribute('aria-busy') === 'false',
    'never settled',
    { timeout: 9000 },
  );
  return badge;
}

/** Collects what is written to the console while a test runs. */
export function listen(): { readonly warned: string[]; readonly informed: string[] } {
  const heard = { warned: [] as string[], informed: [] as string[] };
  const { warn, info } = console;
  console.warn = (line: unknown) => void heard.warned.push(String(line));
  console.info = (line: unknown) => void heard.informed.push(String(line));
  silent.push(() => Object.assign(console, { warn, info }));
  return heard;
}

const silent: (() => void)[] = [];

afterEach(() => {
  for (const restore of silent.splice(0)) restore();
});
