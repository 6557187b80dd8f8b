import type { AnnotationGiven } from '../../aggregate/timeline/annotation.js';

/** The children of an element that annotate its timeline. */
export const annotating = 'time[datetime]';

/**
 * What a page's owner puts beside the counts, readable without script:
 * `<time datetime="2025-06-14" data-kind="talk"><a href="…">Talk at the town hall</a></time>`.
 */
export function annotationsIn(element: Element): AnnotationGiven[] {
  return [...element.children]
    .filter((child): child is HTMLTimeElement => child.matches(annotating))
    .map((time) => {
      const { until, kind } = time.dataset;
      const link = time.querySelector('a')?.href;
      return {
        date: time.dateTime,
        text: time.textContent.replace(/\s+/g, ' ').trim(),
        ...(until && { until }),
        ...(kind && { kind }),
        ...(link && { link }),
      };
    });
}
