import { fill } from './fill.js';
import { COLORS, STYLES } from './look.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

const template = document.createElement('template');
template.innerHTML = `<svg viewBox="0 0 40 40" role="img">${COLORS.map(
  (color) => `<circle cx="20" cy="20" r="16" pathLength="100" stroke="${color}"></circle>`,
).join('')}<text x="20" y="20"></text></svg>`;

/** Floor V: a donut of up to six arcs and a number, by hand. */
class XBadge extends HTMLElement {
  #data;

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    if (this.isConnected) this.#draw();
  }

  connectedCallback() {
    if (this.#data) this.#draw();
  }

  #draw() {
    const { score, arcs } = this.#data;
    const svg = this.#svg();
    svg.setAttribute('aria-label', `${score} citations`);
    let shape = svg.firstElementChild;
    let offset = 0;
    for (const arc of arcs) {
      shape.setAttribute('stroke-dasharray', `${arc} 100`);
      shape.setAttribute('stroke-dashoffset', -offset);
      offset += arc;
      shape = shape.nextElementSibling;
    }
    svg.lastElementChild.textContent = score;
  }

  #svg() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
    }
    return this.shadowRoot.firstElementChild;
  }
}

customElements.define('x-badge', XBadge);
fill();
