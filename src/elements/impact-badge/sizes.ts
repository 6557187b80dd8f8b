/**
 * The space each badge takes, whatever it has to say: its selector beside the tag, inline size and
 * block size. Feeds the style sheet that reserves it before the script has run, and the element's
 * own. A size that is not named is as large as the medium one.
 */
const sizes = `{16em,3em}
[size=small]{12em,2em}
[size=large]{18em,5em}
[variant=bar]{14em,3.6em}
[variant=bar][size=small]{10em,2.2em}
[variant=bar][size=large]{20em,3.6em}
[variant=compact]{24em,1lh}
[variant=compact][size=small]{9em,1lh}
[variant=tiles]{22em,4.2em}
[variant=link]{15em,1lh}`;

/** What both style sheets say of the host. */
const host =
  'display:inline-block;vertical-align:middle;max-inline-size:100%;min-inline-size:min(var(--_inline),100%);min-block-size:var(--_block)';

/** A sole link's look, the same before and after the element is defined, so that it stays put. */
const fallback =
  'display:inline-block;max-inline-size:var(--_inline);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:top';

/** The host's rules in the element's own style sheet. */
export function hostStyles(): string {
  return `:host{${host}}${rules((condition) => (condition ? `:host(${condition})` : ':host'))}.plain ::slotted(a){${fallback}}:host([hidden]),:host([empty=at-once]){display:none}:host([empty]){visibility:hidden}`;
}

/** The same for the page: they hold until the element is defined, and while it waits out of view. */
export function reservingStyles(): string {
  const tag = `impact-badge:is(:not(:defined),[state=idle])`;
  return [
    `impact-badge{${host}}`,
    rules((condition) => `impact-badge${condition}`),
    // Only a sole link is cut to the badge's size: anything else may be the rest of the page.
    `${tag}>a:only-child{${fallback}}`,
    'impact-badge[hidden]{display:none}',
    ':is(impact-details,impact-timeline,impact-map,impact-evidence,impact-summary,impact-export):not([hidden]){display:block}',
    // Less than what is drawn takes, by the root’s text size as that does. Without script no answer comes.
    '@media(scripting){:where(:is(impact-details,impact-timeline,impact-map,impact-summary):not([aria-busy=false])){min-block-size:20rem}}',
  ].join('\n');
}

function rules(selector: (condition: string) => string): string {
  return sizes.replace(
    /(.*)\{(.*),(.*)\}/g,
    (_, condition: string, inline: string, block: string) =>
      `${selector(condition)}{--_inline:${inline};--_block:${block}${block === '1lh' ? ';vertical-align:top' : ''}}`,
  );
}
