import { html, type TemplateResult } from 'lit/html.js';
import { webAddress } from '../address.js';

/**
 * A link where the address is one of the web, else its text alone: addresses come from data, and
 * a snapshot may hold anything, `javascript:` too.
 */
export function link(address: unknown, text: string): TemplateResult | string {
  const href = webAddress(address);
  return href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text;
}
