import type { Member } from '../../../src/aggregate/body/member.js';
import type { Identifier } from '../../../src/identifiers/identifier.js';
import type { About, Attention } from '../../../src/model/attention.js';
import type { Counted, Finding } from '../../../src/model/finding.js';
import type { Measure } from '../../../src/model/measure.js';
import type { ProviderId } from '../../../src/model/provider-id.js';
import type { AskedReceipt } from '../../../src/model/receipt.js';

/** When every made-up answer was given, unless said otherwise. */
export const retrieved = '2026-11-22T09:30:00Z';

/** A work of a body about which the findings are known; awaited without any list of them. */
export function work(
  doi: string,
  findings?: readonly Finding[],
  more: { readonly about?: About; readonly answer?: Partial<Attention> } = {},
): Member {
  const identifiers: Identifier[] = doi ? [`doi:10.5555/${doi}`] : [];
  return {
    work: { identifiers, ...more.about },
    ...(findings && {
      attention: {
        work: { identifiers },
        notices: [],
        noticesChecked: { state: 'not-checked', providers: [] },
        findings: findings.map((finding) => ofWork(finding, doi)),
        ...more.answer,
      },
    }),
  };
}

/** A number, with whatever else its source says. */
export function number(
  value: number,
  {
    provider = 'openalex',
    measure = 'citations',
    receipt = {},
    ...rest
  }: {
    readonly provider?: ProviderId;
    readonly measure?: Measure;
    readonly receipt?: Partial<AskedReceipt>;
  } & Partial<Pick<Counted, 'series' | 'places' | 'located' | 'items' | 'status'>> = {},
): Counted {
  return {
    ...{ measure, provider, state: 'counted', value, ...rest },
    receipt: { ...asked, ...receipt },
  };
}

/** No number, for whatever reason. */
export function lack(
  state: 'not-covered' | 'failed' | 'not-asked' | 'hidden' | 'masked',
  provider: ProviderId = 'openalex',
  measure: Measure = 'citations',
): Finding {
  const subject = { measure, provider };
  const { request: _, retrieved: __, ...unasked } = asked;
  switch (state) {
    case 'not-covered':
      return { ...subject, state, reason: 'unknown-work', receipt: asked };
    case 'failed':
      return { ...subject, state, reason: 'timeout', receipt: asked };
    case 'not-asked':
      return { ...subject, state, reason: 'no-identifier', receipt: unasked };
    case 'hidden':
      return { ...subject, state, reason: 'omit', receipt: asked };
    default:
      return { ...subject, state: 'hidden', reason: 'masked', receipt: asked };
  }
}

const asked: AskedReceipt = {
  link: '',
  request: 'https://plain.test/',
  retrieved,
  licence: 'CC0-1.0',
  attribution: 'Plain',
  rule: 'count',
  ruleVersion: '2026-08',
  scope: 'this version',
};

/** Every work has a page of its own at its source, unless the finding has one. */
function ofWork(finding: Finding, doi: string): Finding {
  const link = finding.receipt.link || `https://plain.test/${doi}`;
  return { ...finding, receipt: { ...finding.receipt, link } } as Finding;
}
