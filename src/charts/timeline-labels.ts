/** A text above or below the lanes. */
export interface Label {
  /** Where its middle stands, as a part of the width from where time begins. */
  readonly at: number;
  readonly text: string;
  /** Whether it can be left out where there is little room. */
  readonly isSpare?: boolean;
}

/** A letter as a part of the width, where the lanes are 280 px wide. */
const letter = 0.028;

/** Which of its points stands where a text is: one that would be cut begins or ends there. */
export function anchorOf({ at, text }: Label): 'start' | 'middle' | 'end' {
  const half = (text.length * letter) / 2;
  return at < half ? 'start' : at > 1 - half ? 'end' : 'middle';
}

/**
 * Makes every second text one to be left out, if they would touch where the lanes are 280 px wide.
 *
 * @param labels from where time begins on
 */
export function thinned(labels: readonly Label[]): Label[] {
  const spans = labels.map((label) => {
    const width = label.text.length * letter;
    const before = { start: 0, middle: width / 2, end: width }[anchorOf(label)];
    return { from: label.at - before, until: label.at - before + width };
  });
  const isCrowded = spans.some(({ from }, at) => at > 0 && from < spans[at - 1]!.until);
  return labels.map((label, at) => ({ ...label, isSpare: isCrowded && at % 2 === 1 }));
}
