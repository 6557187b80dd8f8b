import type { TemplateResult } from 'lit/html.js';
import { type ChartPicture, chartSvg } from '../../export/chart-svg.js';
import { type ExportTable, tableCsv } from '../../export/table-csv.js';
import { valueOf } from '../../identifiers/identifier.js';
import type { Attention } from '../../model/attention.js';
import { downloadsView, type Format } from '../../views/downloads.js';
import { fill, type Voice } from '../../words/details-sentences.js';
import type { LateElement } from '../late-element.js';
import { pngOf, save } from './save.js';

/** What is taken along of a chart. */
export interface Taken {
  /** Name of the file, without its end. */
  readonly name: string;
  /** Says what the chart shows and of which work, with source and date. */
  readonly sentence: string;
  /** When the newest answer in it came, in words. */
  readonly date: string;
  /** Who counted, a line each. */
  readonly sources: readonly string[];
  readonly heads: readonly string[];
  readonly rows: ExportTable['rows'];
  /** Markup of one SVG element with a view box. */
  readonly svg: () => string;
}

/** Buttons by which the chart of an element is taken along. */
export class Downloads {
  readonly #host: LateElement;
  #trouble = '';

  constructor(host: LateElement) {
    this.#host = host;
  }

  view(voice: Voice, taken: Taken): TemplateResult {
    const take = (format: Format) =>
      void this.#take(format, taken, voice).then(
        () => this.#tell(''),
        () => this.#tell(fill(voice.prose.download.noPicture, { png: 'PNG', svg: 'SVG' })),
      );
    return downloadsView(voice, take, this.#trouble);
  }

  #tell(trouble: string): void {
    this.#trouble = trouble;
    this.#host.requestUpdate();
  }

  async #take(format: Format, taken: Taken, voice: Voice): Promise<void> {
    const { name, sentence, date, sources, heads, rows } = taken;
    const end = (content: Blob) => save(`${name}.${format}`, content);
    if (format === 'csv') {
      const source = sources.join('; ');
      const csv = tableCsv({ caption: sentence, heads, rows, source, date });
      return end(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    }
    const svg = chartSvg(pictureOf(taken, voice));
    if (!svg) throw new Error('No drawing.');
    end(format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg));
  }
}

function pictureOf({ sentence, date, sources, svg }: Taken, voice: Voice): ChartPicture {
  const { words, locale } = voice.speaker;
  return {
    svg: svg(),
    title: sentence,
    description: sentence,
    caption: sentence,
    date: fill(voice.prose.download.read, { date }),
    source: sources,
    language: locale,
    direction: words.direction,
  };
}

/** "A title (10.5555/a): Over time"; a list of works may have neither. */
export function captionOf({ title, identifiers }: Attention['work'], sentence: string): string {
  const name = identifiers[0] && valueOf(identifiers[0]);
  const given = typeof title === 'string' ? title.trim() : '';
  const called = given && name ? `${given} (${name})` : given || name;
  return called ? `${called}: ${sentence}` : sentence;
}
