import { InvalidArgumentError, type Command } from 'commander';
import type { Provider, ProviderSettings } from '../../model/provider.js';
import { UsageError } from '../exit.js';
import { everyone, voice } from '../voice.js';
import { providersNamed } from './everyone.js';

/** Whom a command asks, and as whom. */
export interface AskOptions {
  readonly providers?: readonly string[];
  readonly contact?: string;
}

/** Adds the options that say who is asked. */
export function addAsking(command: Command): Command {
  return command
    .option(
      '--providers <names>',
      `ask these alone: ${everyone.map(({ name }) => name).join(', ')}`,
      (value, given: readonly string[] = []) => [
        ...given,
        ...value.split(/[\s,]+/).filter(Boolean),
      ],
    )
    .option(
      '--contact <email>',
      'your address, for which Crossref and DataCite answer sooner; it is sent to them alone',
      (value) => {
        if (!/^[^\s@]+@[^\s@]+$/.test(value))
          throw new InvalidArgumentError('It is no e-mail address.');
        return value;
      },
    );
}

/**
 * Whom to ask.
 *
 * @throws UsageError
 */
export function chosen({ providers: names = [] }: AskOptions): readonly Provider[] {
  const { providers, unknown } = providersNamed(everyone, names);
  if (!unknown.length) return providers;
  throw new UsageError(
    `${unknown.join(', ')} can't be asked. There are: ${voice.speaker.list(everyone.map(({ name }) => name))}.`,
  );
}

/** What providers are told of the owner. */
export function settingsFrom({ contact }: AskOptions): ProviderSettings {
  return contact ? { contact } : {};
}
