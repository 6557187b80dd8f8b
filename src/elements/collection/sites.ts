import { withheld } from '../../aggregate/withheld.js';
import type { Identifier } from '../../identifiers/identifier.js';
import { readHost, readPrefix } from '../../identifiers/site.js';
import type { Finding } from '../../model/finding.js';
import type { ProviderId } from '../../model/provider-id.js';
import { allowed, settings } from '../../page/settings.js';
import { siteClient } from '../../page/sites.js';
import { items } from '../impact-badge/attributes.js';
import type { ListElement } from '../list-element.js';

/** Most sites and prefixes of one element: each is asked of everyone anew. */
const most = 5;

/** The attributes that name whole sites. */
export const siteAttributes = ['host', 'prefix'] as const;

/** What is known of one site, or of the DOIs with one prefix. */
export interface SiteSeen {
  readonly site: Identifier;
  readonly findings: readonly Finding[];
  readonly isAwaited: boolean;
}

/** The sites that an element names, and what is found about each as a whole. */
export class Sites {
  /** What can't be read, as it is written. */
  readonly unreadable: readonly { readonly attribute: 'host' | 'prefix'; readonly text: string }[];
  readonly #host: ListElement;
  #seen: SiteSeen[];
  #isAsked = false;

  constructor(host: ListElement) {
    this.#host = host;
    const written = siteAttributes.flatMap((attribute) =>
      (items(host.getAttribute(attribute) ?? undefined) ?? []).map((text) => ({
        attribute,
        text,
        site: (attribute === 'host' ? readHost : readPrefix)(text),
      })),
    );
    this.unreadable = written.filter(({ site }) => !site);
    const sites = [...new Set(written.flatMap(({ site }) => site ?? []))].slice(0, most);
    this.#seen = sites.map((site) => ({ site, findings: [], isAwaited: true }));
  }

  get seen(): readonly SiteSeen[] {
    return this.#seen;
  }

  /** Whether anybody may be asked: not where a snapshot is all there is. */
  get mayAsk(): boolean {
    const { source } = settings();
    return source === 'direct' || source === 'mixed';
  }

  /**
   * Asks about each, once. Never rejects.
   *
   * @param learnt called with each answer
   */
  async ask(signal: AbortSignal, learnt: () => void): Promise<void> {
    if (this.#isAsked || !this.mayAsk || signal.aborted) return;
    this.#isAsked = true;
    const only = allowed(items(this.#host.providers) as ProviderId[] | undefined);
    const omit = items(this.#host.omit);
    await Promise.all(
      this.#seen.map(async ({ site }, at) => {
        const know = (attention: Parameters<typeof withheld>[0], isAwaited: boolean) => {
          if (signal.aborted) return;
          const { findings } = withheld(attention, { omit });
          this.#seen[at] = { site, findings, isAwaited };
          learnt();
        };
        know(
          await siteClient().load([site], {
            ...{ signal, only },
            onUpdate: (attention) => know(attention, true),
          }),
          false,
        );
      }),
    );
  }
}
