// Makes docs/sources.md and dist/sources.json from what the built providers say of themselves and
// from scripts/sources/notes.json. `scripts/build.mjs` calls it.
import { readFile, writeFile } from 'node:fs/promises';

const asked = {
  badge: 'by every badge',
  details: 'where a page has one work, and when details are opened',
  optIn: 'only where the owner names it in `providers`',
  contact: 'only where the owner gives an address as `contact`',
  usage: 'where the owner names the item, the posts or the server by `usage`',
  key: 'never by a page: by the command line, with the owner’s key in its environment',
};

/** Writes both. */
export async function writeSources() {
  const sources = await describe();
  await writeFile('dist/sources.json', `${JSON.stringify({ sources }, null, 2)}\n`);
  await writeFile('docs/sources.md', pageOf(sources));
}

/** One entry a provider; those that are asked two questions have the measures of both. */
async function describe() {
  const { badgeTier, detailsTier, keyed, usageTier } = await import('../dist/providers/index.js');
  const { siteTier } = await import('../dist/providers/sites/site-tier.js');
  const { measures: prose } = (await import('../dist/words/en/prose.js')).en;
  const notes = JSON.parse(await readFile('scripts/sources/notes.json', 'utf8'));
  const recordings = await readRecordings();
  const byName = new Map();
  for (const provider of [...badgeTier, ...detailsTier, ...keyed]) {
    const known = byName.get(provider.name) ?? {
      ...provider,
      measures: {},
      asked: wayOf(provider),
    };
    Object.assign(known.measures, provider.measures);
    known.hosts = [...new Set([...known.hosts, ...provider.hosts])];
    byName.set(provider.name, known);
  }
  return [...byName.values()].map((provider) => {
    const { name, label, homepage, terms, licence, attribution, redistribution, retention } =
      provider;
    const note = notes[name];
    if (!note) throw new Error(`scripts/sources/notes.json says nothing of ${name}.`);
    return {
      name,
      label,
      homepage,
      asked: provider.asked,
      counts: Object.entries(provider.measures).map(([measure, counting]) => ({
        measure,
        counts: prose[measure].name,
        ...counting,
      })),
      ...note,
      ...wholeSite(name),
      hosts: provider.hosts,
      accepts: provider.accepts,
      pace: provider.pace,
      licence,
      terms,
      attribution,
      redistribution,
      retention,
      // Of the others the notes say it, as read off test/recorded/.
      recordings: recordings.get(name) ?? note.recordings ?? 0,
    };
  });

  /** How it is asked about a whole site, where it can be. */
  function wholeSite(name) {
    const asked = siteTier.find((provider) => provider.name === name);
    return (
      asked && {
        wholeSite: Object.values(asked.measures)
          .map(({ rule }) => rule)
          .join('; '),
      }
    );
  }

  function wayOf(provider) {
    const { tier, isOptIn, needs } = provider;
    if (needs === 'key') return 'key';
    if (usageTier.includes(provider)) return 'usage';
    return isOptIn ? 'optIn' : (needs ?? tier);
  }
}

/** How many recorded answers of the providers of the badge's tier are read by one test. */
async function readRecordings() {
  const lines = JSON.parse(await readFile('test/recordings.expected.json', 'utf8'));
  return new Map(
    Object.entries(lines).map(([name, files]) => [
      name,
      Object.values(files).filter(({ unused }) => unused === undefined).length,
    ]),
  );
}

function pageOf(sources) {
  return `# Sources

<!-- Made by scripts/sources.mjs. What is to be changed stands in src/providers/ and scripts/sources/notes.json. -->

Who is asked, what each counts, and what it can't see. The same as data: \`impact-badges/sources.json\`.
None of these numbers is added to another, and a number of one source is right about that source alone.

${sources.map(section).join('\n')}`;
}

function section(source) {
  const { label, homepage, counts, hosts, pace, recordings } = source;
  const lines = [
    [
      'Counts',
      counts
        .map(
          ({ counts: name, rule, scope, zero }) =>
            `${name}: \`${rule}\`, ${scope}${zero === 'ambiguous' ? '; its 0 may also mean “not reported”' : ''}`,
        )
        .join('<br>'),
    ],
    ['Asked', asked[source.asked]],
    ...(source.wholeSite
      ? [
          [
            'Asked about a whole site',
            `\`${source.wholeSite}\`, where a summary has \`host\` or \`prefix\``,
          ],
        ]
      : []),
    ['Changes', source.changes],
    ['Limits', source.limits],
    ['Covers poorly', source.poorly],
    ['Pace', `${pace.perSecond} a second, ${pace.concurrent} at once`],
    ['Hosts', hosts.map((host) => `\`${host}\``).join(', ') || 'the host of the item'],
    ['Licence', source.licence],
    [
      'Terms',
      `[${source.terms.replace(/^https:\/\//, '')}](${source.terms}); publishing its figures is ${redistribution[source.redistribution]}; ${source.retention === 'unlimited' ? 'they may be kept' : `they may be kept ${source.retention} days`}`,
    ],
    ['Credit', source.attribution],
    [
      'Checked against',
      recordings
        ? `${recordings} recorded ${recordings === 1 ? 'answer' : 'answers'}`
        : 'documentation only',
    ],
  ];
  return `## [${label}](${homepage})

| | |
| --- | --- |
${lines.map(([head, text]) => `| ${head} | ${text} |`).join('\n')}
`;
}

const redistribution = {
  allowed: 'allowed',
  'with attribution': 'allowed with its credit',
  forbidden: 'forbidden',
};
