/** One segment of a ring or a bar in two forms, as SVG path data. */
export interface Segment {
  /** The outline of the segment's area. */
  readonly area: string;
  /** The line through the segment's middle. */
  readonly line: string;
}
