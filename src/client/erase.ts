import { attempt } from './attempt.js';

/** The database of the archive. */
export const database = 'impact-badges';

/** Erases the archive without bringing its code; the browser does it once no page has it open. */
export function eraseArchive(): void {
  attempt(() => indexedDB.deleteDatabase(database));
}
