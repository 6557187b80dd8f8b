import { aboutOf } from '../aggregate/body/member.js';
import type { Window } from '../aggregate/timeline/window.js';
import type { Collection } from '../elements/collection/collection.js';
import { knownWork } from '../export/known-work.js';
import { type SealedSnapshot, sealedText } from '../export/seal.js';
import { type ExportSnapshot, snapshotOfWorks } from '../export/snapshot-json.js';
import type { ProviderId } from '../model/provider-id.js';
import { detailsStyles } from '../views/details/details.styles.js';
import { summaryStyles } from '../views/summary/summary.styles.js';
import type { View } from '../views/summary/views.js';
import type { ProfileWords } from '../words/profile-words.js';
import { chartsOf } from './charts.js';
import type { Drawn } from './drawn.js';
import { sentPage } from './sent-page.js';
import { sheetStyles } from './sheet.styles.js';
import { sheetView } from './sheet.js';
import { stillMarkup } from './still.js';

/** What a sent profile says in one language beside the summary's own words. */
export interface SendingWords {
  readonly profile: ProfileWords;
  /** What a checksum shows and what it does not. */
  readonly proves: string;
}

/** A profile as a file that reads without script and holds its figures, sealed. */
export async function sentProfile(
  drawn: Drawn,
  { view, window, title }: { readonly view: View; readonly window: Window; readonly title: string },
  { profile, proves }: SendingWords,
): Promise<string> {
  const sent = new Date().toISOString();
  const snapshot = await sealedText(snapshotOf(drawn.seen.collection, sent), sent, proves);
  const { checksum } = (JSON.parse(snapshot) as SealedSnapshot).seal;
  const charts = await chartsOf(drawn, view);
  const { language, direction } = drawn.tongue.speaker.words;
  return sentPage({
    ...{ title, language, direction, snapshot },
    styles: `${detailsStyles}${summaryStyles}${charts.styles}${sheetStyles}`,
    markup: stillMarkup(
      sheetView({ drawn, view, title, window, charts, profile, sent, checksum, proves }),
    ),
  });
}

/** What is known of the works, with where their list comes from. */
function snapshotOf({ members, portfolios }: Collection, generated: string): ExportSnapshot {
  const works = members.flatMap((member) => {
    const { work, attention } = member;
    const [key] = work.identifiers;
    if (!key || !attention) return [];
    const about = { ...attention.work, ...aboutOf(member), identifiers: work.identifiers };
    return [knownWork({ ...attention, work: about }, key)];
  });
  const asked = new Set<ProviderId>(
    works.flatMap(({ attention }) =>
      attention.findings
        .filter(({ state }) => state !== 'not-asked')
        .map(({ provider }) => provider),
    ),
  );
  const lists = portfolios.filter(Boolean);
  return {
    ...snapshotOfWorks(works, { generated, asked: [...asked] }),
    ...(lists.length && {
      portfolios: Object.fromEntries(lists.map((list) => [list.subject, list])),
    }),
  };
}
