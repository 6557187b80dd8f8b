import { html } from 'lit/html.js';

/** The sign of what people wrote down: a pencil, where what sources count has a ring. */
export const pencil = html`<svg class="pencil" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 14l1-4 8-8 3 3-8 8zM9.5 3.5l3 3" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" /></svg>`;
