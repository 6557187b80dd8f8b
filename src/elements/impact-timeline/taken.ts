import type { Lane } from '../../aggregate/timeline/lane.js';
import { escapedHtml } from '../../export/escape-html.js';
import { laneName, laneOrigin, type TimelineVoice } from '../../words/timeline-sentences.js';
import { spanWords } from '../../words/timeline-periods.js';
import { dateWords } from '../../words/details-sentences.js';
import { captionOf, type Taken } from '../downloads/downloads.js';
import type { Attention } from '../../model/attention.js';
import { painted } from '../downloads/paint.js';
import type { ImpactTimeline } from './element.js';

/** Sizes in the picture: its width, a lane's name and a lane. */
const width = 720;
const name = 22;
const lane = 64;

/** What is taken along of the lanes that are shown. */
export function takenOf(
  lanes: readonly Lane[],
  voice: TimelineVoice,
  host: ImpactTimeline,
  work: Attention['work'],
): Taken {
  const { speaker, prose, words } = voice;
  const { period, count } = prose.details.series;
  const newest = lanes
    .map(({ answered }) => answered.last)
    .sort()
    .at(-1)!;
  return {
    name: 'timeline',
    sentence: captionOf(work, words.title),
    date: dateWords(newest, speaker),
    sources: lanes.map((each) => `${laneName(each, voice)}: ${laneOrigin(each, voice)}`),
    heads: ['measure', 'provider', period, count, 'so_far', 'at_least'],
    // A period of which nothing is reported has no count, which is not 0.
    rows: lanes.flatMap(({ measure, provider, bars }) =>
      bars.map((bar) => [
        measure,
        provider,
        bar.period,
        bar.value,
        bar.isCurrent ? 'yes' : '',
        bar.isAtLeast ? 'yes' : '',
      ]),
    ),
    svg: () => drawing(lanes, voice, host),
  };
}

/** Each lane below its name, over one axis of which the ends are named. */
function drawing(lanes: readonly Lane[], voice: TimelineVoice, host: ImpactTimeline): string {
  const plots = host.shadowRoot!.querySelectorAll<SVGSVGElement>('[part=lane] .plot svg');
  const drawn = lanes.map((each, at) => {
    const y = at * (name + lane);
    const label = `${laneName(each, voice)} (${voice.speaker.number(each.most)})`;
    const plot = painted(plots[at]!, host).replace(
      '<svg',
      `<svg x="0" y="${y + name}" width="${width}" height="${lane}"`,
    );
    return `<text x="0" y="${y + 15}" font-size="12">${escapedHtml(label)}</text>${plot}<path d="M0 ${y + name + lane}H${width}" stroke="#808080"/>`;
  });
  const bottom = lanes.length * (name + lane);
  const first = lanes.map(({ bars }) => bars[0]!.period).sort()[0]!;
  const last = lanes
    .map(({ bars }) => bars.at(-1)!.period)
    .sort()
    .at(-1)!;
  const ends = escapedHtml(spanWords(first, last, voice.speaker));
  return `<svg viewBox="0 0 ${width} ${bottom + name}">${drawn.join('')}<text x="0" y="${bottom + 16}" font-size="12">${ends}</text></svg>`;
}
