import assert from 'node:assert/strict';
import { type Identifier } from '../../src/identifiers/identifier.js';
import { dataciteUsage } from '../../src/providers/datacite-usage.js';
import { question, received, replyTo } from '../providers/reply.js';
import { each } from './each.js';
import { told } from './told.js';

const dryad = 'doi:10.5061/dryad.8515';
const unreported = 'not-covered ambiguous-zero';
const silent = [unreported, unreported] as const;

interface Line {
  readonly of: Identifier;
  /** Citations, views and downloads. */
  readonly says: readonly [string, string, string];
  /** Other versions, where the record names any. */
  readonly versions?: readonly string[];
}

each<Line>(
  'datacite',
  {
    'doi_dryad.8515_2021.json': {
      of: dryad,
      says: [
        'counted 1; 1 from 2019 to 2019, 1 in all',
        'counted 195; 45 from 2014-11 to 2021-02, 195 in all',
        'counted 25; 15 from 2014-11 to 2021-02, 25 in all',
      ],
    },
    'doi_dryad.8515_2024.json': {
      of: dryad,
      says: [
        'counted 1; 1 from 2019 to 2019, 1 in all',
        'counted 393; 75 from 2014-11 to 2024-08, 393 in all',
        'counted 31; 23 from 2014-11 to 2024-08, 31 in all',
      ],
    },
    'doi_dryad.8515_2025.json': {
      of: dryad,
      says: [
        'counted 1; 1 from 2019 to 2019, 1 in all',
        'counted 409; 83 from 2014-11 to 2025-08, 409 in all',
        'counted 35; 31 from 2014-11 to 2025-08, 35 in all',
      ],
    },
    'doi_zenodo.2598836.json': {
      of: 'doi:10.5281/zenodo.2598836',
      versions: ['is-version-of doi:10.5281/zenodo.2598835'],
      says: ['counted 0', 'counted 2; 1 from 2020-06 to 2020-06, 2 in all', unreported],
    },
    'error404.json': {
      of: 'doi:10.4124/05f6c379-dd68-4cdb-880d-33d3e9576d52/1',
      says: ['not-covered unknown-work', 'not-covered unknown-work', 'not-covered unknown-work'],
    },
    'doi_terra_aqua_plus_sign.json': {
      of: 'doi:10.5067/terra+aqua/ceres/cldtyphist_l3.004',
      says: ['counted 0', ...silent],
    },
    'doi_figshare.1286826.v1.json': {
      of: 'doi:10.6084/m9.figshare.1286826.v1',
      says: ['counted 0', ...silent],
    },
    'doi_5438_6423_haspart.json': {
      of: 'doi:10.5438/6423',
      says: ['counted 1; 1 from 2019 to 2019, 1 in all', ...silent],
    },
    'doi_bath-00114.json': {
      of: 'doi:10.15125/bath-00114',
      says: ['counted 1; 1 from 2020 to 2020, 1 in all', ...silent],
    },
    'doi_stage_2026-01_igsn.json': {
      of: 'doi:10.23705/d9evittp',
      says: ['counted 1; 1 from 2020 to 2020, 1 in all', ...silent],
    },
    'list_dois_query_stage.json': { unused: 'a search, and lists tell no months' },
    'list_dois_meta_only_size0.json': { unused: 'facets of a search, without works' },
    'list_dois_2020.json': { unused: 'any five works, and lists tell no months' },
    'list_empty_2025.json': { unused: 'an empty search' },
    'report_sushi_2026-02_huge.json': { unused: 'a usage report' },
    'reports_list_2020.json': { unused: 'a list of usage reports' },
    'report_sample_10.json': { unused: 'a usage report' },
    'events_for_10.7910_DVN_HQZOOB.json': { unused: 'the works that cite a dataset, one by one' },
  },
  ({ of, says, versions = [] }, { source, text }) => {
    const reply = replyTo(question(dataciteUsage, [of]), received(text), { status: source.status });
    const [answer] = dataciteUsage.parse([reply], [of], {});
    assert.ok(answer);
    assert.deepEqual(
      (['citations', 'views', 'downloads'] as const).map((measure) => told(answer, measure)),
      says,
    );
    assert.deepEqual(
      (answer.about?.relations ?? []).map(({ type, id }) => `${type} ${id}`),
      versions,
    );
  },
);
