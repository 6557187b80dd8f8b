import type { FailedReason } from './finding.js';
import type { ProviderId } from './provider-id.js';

/**
 * The family of everything that goes wrong here. Members are told apart by `name`, because two
 * copies of the library on one page have two classes of the same name.
 */
export class ImpactError extends Error {
  override name = 'ImpactError';
}

/** What stands in an attribute is not an identifier, or there is none. */
export class InvalidIdentifierError extends ImpactError {
  override name = 'InvalidIdentifierError';
  /** The attribute it stands in, such as `doi`. */
  readonly attribute: string;
  /** What the author wrote; empty when there is nothing. */
  readonly text: string;

  constructor(
    attribute: string,
    text: string,
    sentence = text
      ? `${attribute}="${text}" can't be read.`
      : '<impact-badge> names no work. Write doi="…" or auto.',
  ) {
    super(sentence);
    this.attribute = attribute;
    this.text = text;
  }
}

/** A provider was asked and gave no usable answer. */
export class ProviderError extends ImpactError {
  override name = 'ProviderError';
  /** Who was asked. */
  readonly provider: ProviderId;
  /** Why there is no answer. */
  readonly reason: FailedReason;
  /** The address that repeats the question, where one was put. */
  readonly request: string | undefined;

  constructor(provider: ProviderId, reason: FailedReason, request?: string) {
    super(`${provider} gave no usable answer (${reason}).`);
    this.provider = provider;
    this.reason = reason;
    this.request = request;
  }
}

/** A snapshot is missing or cannot be read. */
export class SnapshotError extends ImpactError {
  override name = 'SnapshotError';
}

/** A list of works is missing, or can't be read at all. */
export class ListError extends ImpactError {
  override name = 'ListError';
}

/** Evidence is missing, can't be read, or may not be shown. */
export class EvidenceError extends ImpactError {
  override name = 'EvidenceError';
  /** How many entries are not for everyone, where that is why nothing is shown. */
  readonly withheld: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly withheld?: number } = {}) {
    super(message, options);
    this.withheld = options.withheld;
  }
}
