/** A name as people may write it, in small letters and without anything but letters and digits. */
export function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The one of a closed list that is meant, however it is written: "Under way", `under_way`. */
export function oneOf<Name extends string>(
  names: readonly Name[],
  written: string,
): Name | undefined {
  const exact = names.find((each) => each === written);
  if (exact) return exact;
  const name = plain(written);
  return names.find((each) => plain(each) === name);
}
