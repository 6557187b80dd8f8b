import type { Page } from 'playwright-core';

interface Shown {
  readonly attributes: Record<string, string>;
  readonly isBusy: boolean;
  /** What it says, in the words of a screen reader. */
  readonly says: string;
}

/** All badges in the page's order, those in the shadow roots of placeholders too. */
function shown(page: Page): Promise<Shown[]> {
  return page.evaluate(() => {
    const found: Shown[] = [];
    const ahead: Element[] = [document.documentElement];
    for (let each = ahead.pop(); each; each = ahead.pop()) {
      if (each.localName === 'impact-badge')
        found.push({
          attributes: Object.fromEntries(
            [...each.attributes]
              .filter(({ name }) => name !== 'aria-busy' && name !== 'data-stand-in')
              .map(({ name, value }) => [name, value]),
          ),
          isBusy: each.getAttribute('aria-busy') !== 'false',
          says: [...(each.shadowRoot?.querySelectorAll('.box .unseen') ?? [])]
            .map(({ textContent }) => textContent)
            .join(' '),
        });
      else ahead.push(...[...(each.shadowRoot?.children ?? []), ...each.children].reverse());
    }
    return found;
  });
}

/**
 * Waits until the page has so many badges, and each knows all it asked or can't ask.
 *
 * @returns their attributes
 */
export async function badges(page: Page, count: number): Promise<Record<string, string>[]> {
  for (let until = Date.now() + 15_000; ;) {
    const all = await shown(page);
    const isDone =
      all.length === count &&
      all.every(({ isBusy, attributes }) => !isBusy && !/idle|loading/.test(attributes['state']!));
    if (isDone) return all.map(({ attributes }) => attributes);
    if (Date.now() > until) throw new Error(`${count} badges: ${JSON.stringify(all)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** The attributes of each badge, as it stands. */
export async function attributes(page: Page): Promise<Record<string, string>[]> {
  return (await shown(page)).map(({ attributes }) => attributes);
}

/** What each badge says, in the words of a screen reader. */
export async function said(page: Page): Promise<string[]> {
  return (await shown(page)).map(({ says }) => says);
}
