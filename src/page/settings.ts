import type { ProviderId } from '../model/provider-id.js';
import { choices, type GivenSettings, names, type Settings } from './choices.js';
import { warn } from './console.js';
import { changed, pageState } from './state.js';

/** The settings in force: of `<impact-config>`, `configure()` and the script tag, in this order. */
export function settings(): Settings {
  const state = pageState();
  return (state.settings ??= judged([...elements(), state.call, state.script]));
}

function elements(): GivenSettings[] {
  return [...document.querySelectorAll('impact-config')].map((config) =>
    Object.fromEntries(names.map((name) => [name, config.getAttribute(name) ?? undefined])),
  );
}

function judged(places: readonly GivenSettings[]): Settings {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value =
      name in choices
        ? strictest(name as keyof typeof choices, places)
        : places.map((place) => said(place, name)).find(Boolean);
    if (value) found[name] = value;
  }
  return found as unknown as Settings;
}

/** What a place says of one setting; empty where it says nothing. */
function said(place: GivenSettings, name: keyof Settings): string {
  const given = place[name];
  if (given == null) return '';
  const text = String(given).trim();
  // A switch is on where it stands, unless it says otherwise.
  return name !== 'quiet' ? text : /^(?:false|0|no)$/i.test(text) ? '' : 'true';
}

/** Sets what `<impact-config>` sets, from script; what was set before and is not named stays. */
export function configure(given: Partial<Settings>): void {
  const state = pageState();
  state.call = { ...state.call, ...given };
  changed();
}

/** Takes the settings that stand as `data-*` on a script tag. */
export function configureFrom(script: HTMLElement | SVGElement | null | undefined): void {
  if (script) pageState().script = { ...script.dataset };
}

/** The providers that both the page and an element allow; `undefined` where neither says. */
export function allowed(
  listed: readonly ProviderId[] | undefined,
): readonly ProviderId[] | undefined {
  const page = settings().providers?.split(/\s+/) as ProviderId[] | undefined;
  return page && listed ? listed.filter((id) => page.includes(id)) : (page ?? listed);
}

function strictest(name: keyof typeof choices, places: readonly GivenSettings[]): string {
  const values: readonly string[] = choices[name];
  const ranks = places.map((place) => {
    const value = said(place, name);
    if (!value) return 0;
    const rank = values.indexOf(value);
    if (rank >= 0) return rank;
    // Whoever misspells a restriction wanted one.
    warn('setting', name, value, ...values);
    return values.length - 1;
  });
  return values[Math.max(0, ...ranks)]!;
}
