import type { Provider } from '../model/provider.js';
import { opencitations } from './opencitations.js';

/** The providers that answer beyond the badge's question. Load it lazily. */
export const detailsTier: readonly Provider[] = [opencitations];
