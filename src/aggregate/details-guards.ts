/** The texts in a list from outside; none where it is no list, as a snapshot may hold anything. */
export function textsIn<Text extends string>(list: readonly Text[] | undefined): readonly Text[] {
  const given: unknown = list;
  return Array.isArray(given) ? given.filter((each): each is Text => typeof each === 'string') : [];
}
