import type { Page } from 'playwright-core';

/** All badges of the page, those in the shadow roots of placeholders too. As text: the page runs it. */
const all = `((look) => look(look, document))((look, root) =>
  [...root.querySelectorAll('*')].flatMap((each) =>
    each.localName === 'impact-badge' ? each : each.shadowRoot ? look(look, each.shadowRoot) : []))`;

/**
 * Waits until the page has so many badges, and each knows all it asked or can't ask.
 *
 * @returns their attributes
 */
export async function badges(page: Page, count: number): Promise<Record<string, string>[]> {
  await page.waitForFunction(
    `((all) => all.length === ${count} && all.every((badge) =>
      badge.getAttribute('aria-busy') === 'false' && !/idle|loading/.test(badge.getAttribute('state'))))(${all})`,
  );
  return attributes(page);
}

/** The attributes of each badge, as it stands. */
export function attributes(page: Page): Promise<Record<string, string>[]> {
  return page
    .locator('impact-badge')
    .evaluateAll((found) =>
      found.map((badge) =>
        Object.fromEntries(
          [...badge.attributes]
            .filter(({ name }) => name !== 'aria-busy')
            .map(({ name, value }) => [name, value]),
        ),
      ),
    );
}

/** What each badge says, in the words of a screen reader. */
export function said(page: Page): Promise<string[]> {
  return page
    .locator('impact-badge')
    .evaluateAll((all) =>
      all.map((badge) =>
        [...badge.shadowRoot!.querySelectorAll('.box .unseen')]
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
    );
}
