import assert from 'node:assert/strict';
import { dspace } from '../../src/providers/dspace.js';
import { fields } from '../../src/providers/fields.js';
import { question, received, replyTo } from '../providers/reply.js';
import { each } from './each.js';
import { told } from './told.js';

interface Line {
  /** The item it is about. */
  readonly of: string;
  readonly views: string;
  readonly downloads: string;
}

const example = '1911e8a4-6939-490c-b58b-a5d70f8d91fb';
const visits = (of: string) => ({ id: `${of}_TotalVisits`, points: [{ values: { views: 7 } }] });

each<Line>(
  'dspace',
  {
    'usagereports_item.json': {
      of: example,
      views: 'counted 3; 3 from 2020-03 to 2020-05, 3 in all; US 2, CN 1',
      downloads: 'counted 8',
    },
    // One report each, here beside a made-up one of all views, which are 7.
    'usagereport_TopCountries.json': {
      of: example,
      views: 'counted 7; US 2, CN 1',
      downloads: 'not-covered no-figure',
    },
    'cris_usagereport_TopCountries.json': {
      of: example,
      views: 'counted 7; US 2, CN 1',
      downloads: 'not-covered no-figure',
    },
    'usagereport_TotalVisitsPerMonth_real.json': {
      of: '0aa1fe0c-e173-4a36-a526-5c157dedfc07',
      views: 'counted 7; 7 from 2020-09 to 2021-03, 301 in all',
      downloads: 'not-covered no-figure',
    },
  },
  ({ of, views, downloads }, { text }) => {
    const id = `dspace:https://repository.example/server/api/core/items/${of}` as const;
    const body = received(text);
    const whole =
      '_embedded' in fields(body) ? body : { _embedded: { usagereports: [visits(of), body] } };
    const [answer] = dspace.parse([replyTo(question(dspace, [id]), whole)], [id], {});
    assert.ok(answer);
    assert.deepEqual([told(answer, 'views'), told(answer, 'downloads')], [views, downloads]);
  },
);
