import { InvalidArgumentError, type Command } from 'commander';
import type { Provider, ProviderSettings } from '../../model/provider.js';
import { UsageError } from '../exit.js';
import { badgeTier } from '../../providers/catalogue.js';
import { detailsTier } from '../../providers/details-tier.js';
import { keyed } from '../../providers/keyed.js';
import { everyone } from '../voice.js';

/** Whom a command asks, and as whom. */
export interface AskOptions {
  readonly providers?: readonly string[];
  readonly contact?: string;
  readonly withDetails?: boolean;
}

/** Adds the options that say who is asked. */
export function addAsking(command: Command): Command {
  return command
    .option(
      '--providers <names>',
      `ask these alone: ${namesOf(all)}; with a key of yours in the environment, as IMPACT_BADGES_…_KEY: ${namesOf(keyed)}`,
      (value, given: readonly string[] = []) => [
        ...given,
        ...value.split(/[\s,]+/).filter(Boolean),
      ],
    )
    .option(
      '--with-details',
      'ask for what details show too: months, countries, context, discussion; many requests a work',
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
 * Whom to ask: those named, else all who can be asked about thousands of works; with details,
 * everyone whose terms and needs let them be. Who wants a key is asked only where named.
 *
 * @throws UsageError
 */
export function chosen({
  providers: names = [],
  contact,
  withDetails = false,
}: AskOptions): readonly Provider[] {
  const known = [...(withDetails ? richest : all), ...keyed];
  const unknown = names.filter((name) => !known.some((provider) => provider.name === name));
  if (unknown.length)
    throw new UsageError(
      `${unknown.join(', ')} can't be asked. There are: ${namesOf([...all, ...keyed])}.`,
    );
  const asked = names.length
    ? known.filter(({ name }) => names.includes(name))
    : withDetails
      ? richest.filter(({ isOptIn, needs }) => !isOptIn && (!needs || contact))
      : everyone;
  const lacking = asked.find(({ needs }) => needs === 'contact' && !contact);
  if (lacking)
    throw new UsageError(
      `${lacking.label} answers only those who say who they are: give your address with --contact.`,
    );
  return asked;
}

/** Each provider once: by the badges' question, where it has one. */
const all = distinct([...badgeTier, ...detailsTier]);
/** Each provider once: by the question that tells most. */
const richest = all.map(
  (provider) => detailsTier.find(({ name }) => name === provider.name) ?? provider,
);

function namesOf(providers: readonly Provider[]): string {
  return providers.map(({ name }) => name).join(', ');
}

function distinct(providers: readonly Provider[]): Provider[] {
  return providers.filter(
    ({ name }, at) => providers.findIndex((provider) => provider.name === name) === at,
  );
}

/** What providers are told of the owner. */
export function settingsFrom({ contact }: AskOptions): ProviderSettings {
  return contact ? { contact } : {};
}
