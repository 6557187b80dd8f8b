import type { MultiBar, SingleBar } from 'cli-progress';
import type { Provider } from '../../model/provider.js';
import type { Terminal } from '../terminal.js';
import { voice } from '../voice.js';

/** Until the first line where nobody looks, and longest time between two, milliseconds. */
const lull = { first: 30_000, longest: 600_000 };

/** Someone who is asked: a provider, or a site. */
type Source = Pick<Provider, 'label'>;

/** Tells how far the asking has come. */
export interface Progress {
  readonly report: (source: Source, done: number, all: number) => void;
  readonly end: () => void;
}

/** Bars on a screen; elsewhere, as in a log, a line now and then. */
export async function progressOn(
  { screen, tell }: Pick<Terminal, 'screen' | 'tell'>,
  now: () => number,
): Promise<Progress> {
  if (screen) return barsOn(screen);
  const counts = new Map<string, string>();
  let pause = lull.first;
  let next = now() + pause;
  return {
    report: ({ label }, done, all) => {
      const { number } = voice.speaker;
      if (all) counts.set(label, `${label} ${number(done)} of ${number(all)}`);
      if (done === all) counts.delete(label);
      if (now() < next || !counts.size) return;
      pause = Math.min(pause * 2, lull.longest);
      next = now() + pause;
      tell(`So far: ${[...counts.values()].join(', ')}.\n`);
    },
    end: () => undefined,
  };
}

async function barsOn(stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: library } = await import('cli-progress');
  const format = '{label} {bar} {value}/{total}, {eta_formatted} to go';
  const all: MultiBar = new library.MultiBar(
    { stream, format, hideCursor: true, clearOnComplete: true, emptyOnZero: true },
    library.Presets.shades_classic,
  );
  const bars = new Map<Source, SingleBar>();
  return {
    report: (source, done, total) => {
      if (!total) return;
      const label = source.label.padEnd(14);
      const bar = bars.get(source) ?? all.create(total, 0, { label });
      bars.set(source, bar);
      bar.update(done);
    },
    end: () => all.stop(),
  };
}
