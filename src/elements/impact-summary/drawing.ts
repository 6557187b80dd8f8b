import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { aboutOf } from '../../aggregate/body/member.js';
import { windowOf } from '../../aggregate/timeline/window.js';
import { findingsCsv } from '../../export/findings-csv.js';
import { tableCsv } from '../../export/table-csv.js';
import { type Identifier, schemeOf, valueOf } from '../../identifiers/identifier.js';
import { detailsStyles } from '../../views/details/details.styles.js';
import type { Choice, Taking } from '../../views/summary/shown.js';
import { summaryView } from '../../views/summary/summary.js';
import { summaryStyles } from '../../views/summary/summary.styles.js';
import { viewOf } from '../../views/summary/views.js';
import { summary } from '../../words/en/summary.js';
import type { SummaryWords } from '../../words/summary-words.js';
import type { BodySeen } from '../collection/body-seen.js';
import { save } from '../downloads/save.js';
import type { Drawing, DrawingOf } from '../drawing.js';
import { isOn } from '../impact-badge/attributes.js';
import { Chart } from './chart.js';
import type { ImpactSummary } from './element.js';
import { factsIn } from './facts.js';
import { choiceIn, hashOf } from './link.js';
import { originOf } from './origin.js';
import { painted } from './painted.js';
import { Visits } from './visits.js';

/** So many rows are drawn first, enough for a screen, and so many more for each frame of the page. */
const first = 50;
const step = 25;

/** Draws what is known of several works, for the view that the page's owner has chosen. */
export const summaryDrawing: DrawingOf = (host) => {
  const element = host as ImpactSummary;
  const charts = {
    timeline: new Chart('impact-timeline', host),
    map: new Chart('impact-map', host),
  };
  const visits = new Visits(() => host.requestUpdate());
  /** Works whose numbers stand open. */
  const opened = new Set<Identifier>();
  const read = (name: string) => host.getAttribute(name) ?? undefined;
  let view = viewOf(read('view'));
  let choice: Choice | undefined;
  let copied: string | undefined;
  let most = first;
  let isGrowing = false;
  const drawing: Drawing<SummaryWords> = {
    styles: detailsStyles + summaryStyles,
    words: summary,
    draw: (seen, tongue, words) => {
      const { collection, body, wishes, attention } = seen as BodySeen;
      const wished = read('view');
      if (view !== viewOf(wished)) choice = undefined;
      view = viewOf(wished);
      choice ??= choiceIn(location.hash, nameOf(), view);
      const { members, isListing, isPaused, settled, sites } = collection;
      if (choice.tab === 'mentions') wishes.sites();
      const origin = originOf(collection);
      const window = windowOf(element.from, element.until);
      return summaryView({
        ...tongue,
        ...{ words, body, together: attention, view, choice, origin, copied },
        unknownView: wished && wished !== view ? wished : undefined,
        choose,
        reach: { most, more },
        progress: {
          ...{ isListing, isPaused, settled, of: members.length },
          pause: () => (collection.pause(), wishes.draw()),
          resume: () => (collection.resume(), wishes.draw()),
        },
        isSortable: read('sort') === 'counts',
        facts: factsIn(read('facts')),
        window,
        dayCounts: collection.byDay.in(window, members, collection.mayAsk),
        countDays: () => wishes.byDay(window),
        now: Date.now(),
        isOpen: (place) => opened.has(body.members[place]!.work.identifiers[0]!),
        toggle: (place) => {
          const [identifier] = body.members[place]!.work.identifiers;
          if (!opened.delete(identifier!)) opened.add(identifier!);
          host.requestUpdate();
        },
        detailsOf: (place) => detailsOf(place, seen as BodySeen),
        chart: (tab) => charts[tab].draw(seen, tongue),
        reported: () =>
          element.evidence
            ? html`<impact-evidence src=${element.evidence} loading="eager"></impact-evidence>`
            : nothing,
        visit: visits.of(listName(), members),
        thorough: collection.mayAskMore ? wishes.thorough : undefined,
        sites: {
          ...{ seen: sites.seen, unreadable: sites.unreadable },
          mayAsk: sites.mayAsk && !collection.file?.snapshot,
        },
        take: (table) => take(table, seen as BodySeen, words),
        copyLink: () => void copyLink(),
      });
    },
  };
  return drawing;

  function choose(changed: Partial<Choice>): void {
    choice = { ...choice!, ...changed };
    copied = undefined;
    if (!changed.isWhole) most = first;
    if (isOn(read('linkable'))) history.replaceState(history.state, '', addressOf());
    if (changed.query === undefined) host.requestUpdate();
    // What is typed shows before what it finds.
    else void painted().then(() => host.requestUpdate());
  }

  function more(): void {
    if (isGrowing) return;
    isGrowing = true;
    void painted().then(() => {
      isGrowing = false;
      most += step;
      host.requestUpdate();
    });
  }

  /** Several summaries of a page keep apart by their ids. */
  function nameOf(): string {
    return element.id || element.localName;
  }

  /** What tells this list from others of the page. */
  function listName(): string {
    const { orcid, ror, award, funder, src } = element;
    return [nameOf(), orcid, ror, award, funder, src].filter(Boolean).join(' ');
  }

  function addressOf(): string {
    return location.href.replace(/#.*$/, '') + hashOf(choice!, nameOf(), view);
  }

  async function copyLink(): Promise<void> {
    const address = addressOf();
    try {
      await navigator.clipboard.writeText(address);
      copied = '';
    } catch {
      copied = address;
    }
    host.requestUpdate();
  }

  function detailsOf(place: number, { collection }: BodySeen): TemplateResult {
    const { identifiers } = collection.members[place]!.work;
    const [identifier] = identifiers;
    // An item of a repository goes by all of its names: who looks for links is asked for each.
    const usage = identifiers.find((each) => schemeOf(each) === 'dspace');
    const more = (scheme: string) =>
      usage
        ? ifDefined(identifiers.filter((each) => schemeOf(each) === scheme).map(valueOf)[0])
        : as(scheme);
    const as = (scheme: string) =>
      ifDefined(identifier && schemeOf(identifier) === scheme ? valueOf(identifier) : undefined);
    const { src, providers, omit } = element;
    const held = ifDefined(collection.file?.snapshot ? src : undefined);
    return html`<impact-details doi=${as('doi')} pmid=${as('pmid')} pmcid=${as('pmcid')} arxiv=${as('arxiv')} isbn=${as('isbn')} handle=${more('handle')} openalex=${as('openalex')} url=${more('url')} usage=${ifDefined(usage)} src=${held} providers=${ifDefined(providers)} omit=${ifDefined(omit)} loading="eager"></impact-details>`;
  }

  function take(
    { name, heads, rows }: Taking,
    { collection, body }: BodySeen,
    words: SummaryWords,
  ): void {
    const csv =
      name === 'works'
        ? findingsCsv(
            collection.members.flatMap(({ work, attention }) => {
              const [key] = work.identifiers;
              const about = aboutOf({ work, attention });
              return key && attention
                ? [{ key, attention: { ...attention, work: { ...attention.work, ...about } } }]
                : [];
            }),
          )
        : tableCsv({
            ...{ heads, rows },
            caption: words.tabs[name],
            source: body.sources.map(({ provider }) => provider).join(' '),
            date:
              body.sources
                .map((source) => source.newest ?? '')
                .sort()
                .at(-1) ?? '',
          });
    save(`${name}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }
};
