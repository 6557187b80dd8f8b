import { lackIn } from '../../aggregate/badge.js';
import { findingsOf, type Member } from '../../aggregate/body/member.js';
import { isAdditive } from '../../aggregate/body/sums.js';
import type { Finding } from '../../model/finding.js';
import { nameOf } from '../../words/details-sentences.js';
import { countWords, sourceWords } from '../../words/statement.js';
import type { Shown } from './shown.js';

/** What each source says of a work, or those findings of it; why not where nothing was counted. */
export function linesOf(
  member: Member,
  shown: Shown,
  isTold = ({ measure }: Finding) => isAdditive(measure),
): string[] {
  const { speaker, words, labelOf } = shown;
  const findings = findingsOf(member).filter(isTold);
  const lines = findings.flatMap((finding) => {
    const name = nameOf(finding.provider, shown);
    if (finding.state === 'counted')
      return [countWords(finding, speaker), sourceWords(finding, speaker, labelOf, 'medium')].join(
        speaker.words.comma,
      );
    const lack =
      finding.state === 'failed' || finding.state === 'hidden' ? lackIn(finding) : undefined;
    return lack ? `${name}: ${speaker.words.lacks[lack]}` : [];
  });
  if (isAwaited(member)) lines.push(speaker.words.loading);
  if (lines.length) return [...new Set(lines)];
  const isCovered = findings.some(({ state }) => state === 'not-covered');
  return [isCovered ? speaker.words.lacks['not-covered'] : words.sources.standings['not-asked']];
}

/** Whether somebody may still answer about a work. */
export function isAwaited({ isAwaited: isAsked, attention, work }: Member): boolean {
  return Boolean(isAsked) || (!attention && work.identifiers.length > 0);
}
