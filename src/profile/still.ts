import { render, type TemplateResult } from 'lit/html.js';
import { webAddress } from '../views/address.js';

/** What a reader of a file can't use: it would need script. */
const idle =
  'button, input, select, textarea, progress, label, [role=search], [role=tablist], .take, .picks, .link, script, template';

/** Attributes that mean something without script. */
const kept =
  /^(?:class|href|rel|lang|dir|scope|colspan|rowspan|open|role|aria-(?:label|hidden|labelledby)|id|datetime|data-head|viewBox|preserveAspectRatio|width|height|focusable|[dxy]|[xy][12]|c[xy]|r|rx|ry|points|transform|text-anchor|dominant-baseline|dx|dy)$/;

/** What is drawn, as markup that stands still: no script, no control, no address but those of the web. */
export function stillMarkup(view: TemplateResult): string {
  const place = document.createElement('div');
  render(view, place);
  for (const each of place.querySelectorAll(idle)) each.remove();
  const comments = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (comments.nextNode()) marks.push(comments.currentNode);
  for (const mark of marks) mark.parentNode?.removeChild(mark);
  for (const element of place.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (!kept.test(name) || (name === 'href' && !webAddress(value)))
        element.removeAttribute(name);
  // What was empty but for a control is a gap.
  for (const each of place.querySelectorAll('p, li, div, span'))
    if (!each.firstElementChild && !each.textContent?.trim() && !each.className) each.remove();
  return place.innerHTML.replace(/\n\s*\n+/g, '\n').trim();
}
