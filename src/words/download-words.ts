/** What is said where a chart can be taken along, in one language. */
export interface DownloadWords {
  /** Before the formats. */
  readonly open: string;
  /** `{date}` of the answer, below a picture. */
  readonly read: string;
  /** Where the page's rules forbid what a picture in pixels, `{png}`, needs; a drawing, `{svg}`, does not. */
  readonly noPicture: string;
}
