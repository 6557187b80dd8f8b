import type { Consent, Evidence, EvidenceKind } from './evidence.js';

/** Kinds that hold what somebody wrote, said or looks like. */
const personal: readonly EvidenceKind[] = ['letter', 'testimony', 'photo'];

/** Names of files that are pictures. */
const picture = /\.(?:avif|bmp|gif|heic|heif|jpe?g|png|tiff?|webp)$/i;

/** Whether an entry shows or names people, or may: then it is private until somebody has agreed. */
export function isPersonal({ kind, file, minors, namesPerson }: Evidence): boolean {
  return (
    personal.includes(kind) ||
    Boolean(minors) ||
    Boolean(namesPerson) ||
    picture.test(file?.split(/[?#]/)[0]!.trim() ?? '')
  );
}

/**
 * Who may see an entry: what was agreed, else everyone, else nobody where it shows or names
 * people. What was withdrawn nobody sees, whatever was agreed before.
 */
export function consentOf(entry: Evidence): Consent {
  if (entry.withdrawn) return 'private';
  return entry.consent ?? (isPersonal(entry) ? 'private' : 'public');
}

/** Whether an entry may be shown to everyone, or to a committee that reads a packet. */
export function isOpenTo(entry: Evidence, reader: Exclude<Consent, 'private'>): boolean {
  const consent = consentOf(entry);
  return consent === 'public' || (reader === 'committee' && consent === 'committee');
}
