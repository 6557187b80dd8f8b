import { ImpactBadge } from './element.js';

export { ImpactBadge };

if (!customElements.get('impact-badge')) customElements.define('impact-badge', ImpactBadge);
