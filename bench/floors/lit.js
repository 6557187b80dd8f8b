import { LitElement, html, svg, unsafeCSS } from 'lit';
import { fill } from './fill.js';
import { COLORS, STYLES } from './look.js';

/** Floor L: the badge of floor V, in Lit. */
class XBadge extends LitElement {
  static properties = { data: { attribute: false } };

  static styles = unsafeCSS(STYLES);

  render() {
    if (!this.data) return html``;
    const { score, arcs } = this.data;
    let offset = 0;
    const circles = arcs.map((arc, i) => {
      const circle = svg`<circle cx="20" cy="20" r="16" pathLength="100" stroke=${COLORS[i]} stroke-dasharray=${`${arc} 100`} stroke-dashoffset=${-offset}></circle>`;
      offset += arc;
      return circle;
    });
    return html`<svg viewBox="0 0 40 40" role="img" aria-label=${`${score} citations`}>${circles}<text x="20" y="20">${score}</text></svg>`;
  }
}

customElements.define('x-badge', XBadge);
fill();
