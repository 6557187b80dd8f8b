import { standIn } from './stand-in.mjs';

/**
 * One line for each work the data holds: its DOI, what the badge would say, its title. The built
 * client asks, and the same stand-in answers that serves the pages, so a wrong figure, a broken
 * build or a forgotten provider shows here without a browser.
 *
 * @param {string} data the folder with the stand-in's answers
 */
export async function* lines(data) {
  const { read, close } = await standIn(data);
  try {
    const { createClient } = await import('impact-badges/client');
    const { badgeTier } = await import('impact-badges/providers');
    const say = await sayer(badgeTier);
    const client = createClient({ providers: badgeTier });
    const works = await worksOf(badgeTier, read);

    // One list has one date, so what was read on different days is asked apart.
    const days = new Set([...works.values()].flatMap((work) => [...work.values()]));
    for (const day of days) {
      await Promise.all(
        [...works].map(([doi, held]) => {
          const only = [...held.keys()].filter((name) => held.get(name) === day);
          return only.length ? client.load([`doi:${doi}`], { only }) : undefined;
        }),
      );
    }
    for (const [doi, held] of works) {
      const { findings, work } = await client.load([`doi:${doi}`], { only: [...held.keys()] });
      yield [doi, findings.map(say).join('; '), work.title].filter(Boolean).join('  ');
    }
  } finally {
    close();
  }
}

/** For each DOI the providers that hold a figure, and the day it was read. */
async function worksOf(providers, read) {
  const works = new Map();
  for (const { name } of providers) {
    // A provider the stand-in has no file for yet holds nothing.
    const held = await read(name).catch((error) => {
      if (error.code === 'ENOENT') return {};
      throw error;
    });
    for (const [doi, { date }] of Object.entries(held)) {
      if (!works.has(doi)) works.set(doi, new Map());
      works.get(doi).set(name, date);
    }
  }
  return works;
}

/** The library's own sentence about a finding. A figure that failed is named as such. */
async function sayer(providers) {
  const { statement } = await import('../../dist/words/statement.js');
  const { english } = await import('../../dist/page/languages.js');
  const labelOf = (name) => providers.find((provider) => provider.name === name).label;
  return (finding) =>
    finding.state === 'counted'
      ? statement(finding, english, labelOf)
      : `${labelOf(finding.provider)}: ${finding.reason}`;
}
