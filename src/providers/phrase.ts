/** Words as a phrase for a search, as part of an address. */
export function phrase(words: string): string {
  return encodeURIComponent(`"${words.replaceAll('"', ' ')}"`);
}
