import { each } from './each.js';

const unused = 'a usage report that a repository sends in, and none that its API gives';

// Of the API itself nothing is recorded: its answers are known from its code alone.
each<never>(
  'dataverse-mdc',
  { 'sushi_sample_logs.json': { unused }, 'sushi_sample_logs2.json': { unused } },
  () => undefined,
);
