/** Units that every language here has words for, and whether they are people. */
const known = {
  people: { isPeople: true },
  followers: { isPeople: false },
  subscribers: { isPeople: false },
  views: { isPeople: false },
  plays: { isPeople: false },
  downloads: { isPeople: false },
  citations: { isPeople: false },
  copies: { isPeople: false },
  hours: { isPeople: false },
  sessions: { isPeople: false },
} as const;

/** What is counted, where there are words for it. */
export type EvidenceUnit = keyof typeof known;

/** Units with words of their own. */
export const evidenceUnits = Object.keys(known) as readonly EvidenceUnit[];

/** What is known of a unit; `undefined` for a word of the owner's own, and for none. */
export function unitFacts(
  unit: string | undefined,
): { readonly unit: EvidenceUnit; readonly isPeople: boolean } | undefined {
  const found = evidenceUnits.find((each) => each === unit?.trim().toLowerCase());
  return found && { unit: found, ...known[found] };
}

/** Whether a unit is a currency by its code in ISO 4217, as `EUR`. */
export function isMoney(unit: string | undefined): unit is string {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) && currencies().has(unit);
}

let codes: ReadonlySet<string> | undefined;

/** The platform knows the codes; they are looked up once one is met. */
function currencies(): ReadonlySet<string> {
  return (codes ??= new Set(Intl.supportedValuesOf('currency')));
}
