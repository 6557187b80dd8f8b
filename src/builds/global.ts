declare const __VERSION__: string;

/** The one global of the files for a script tag. */
export interface ImpactBadgesGlobal {
  readonly version: string;
}

/** Sets `ImpactBadges`, unless a copy before this one has. */
export function publish(): void {
  const page = globalThis as { ImpactBadges?: ImpactBadgesGlobal };
  page.ImpactBadges ??= { version: __VERSION__ };
}
