/** What the action returns; `undefined` where it throws, as storage may at any call. */
export function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
