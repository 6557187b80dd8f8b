import { type Measure } from '../../src/model/measure.js';
import { type Answer } from '../../src/model/provider.js';
import { outcome } from '../providers/reply.js';

/**
 * What is told of a measure, in a line: `counted 195; 45 from 2014-11 to 2021-02, 195 in all` for a
 * count by months, `counted 20; GB 14, US 6` for one by countries.
 */
export function told(answer: Answer, measure: Measure): string {
  const finding = answer.findings.find((each) => each.measure === measure);
  const { series, places } = finding?.state === 'counted' ? finding : {};
  const total = series?.reduce((sum, { value }) => sum + value, 0);
  return [
    outcome(answer, measure),
    ...(series
      ? [`${series.length} from ${series[0]?.from} to ${series.at(-1)?.until}, ${total} in all`]
      : []),
    ...(places ? [places.map(({ country, value }) => `${country} ${value}`).join(', ')] : []),
  ].join('; ');
}
