/**
 * The fields of one form, each made once and kept: what a reader has typed or ticked stays, and what
 * a choice elsewhere changes is seen. Templates show them as they show text.
 */
export class Fields {
  readonly #made = new Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();

  /** A box to tick. */
  tick(key: string, isTicked: boolean, change: (isTicked: boolean) => void): HTMLInputElement {
    const field = this.#field(key, 'checkbox');
    field.checked = isTicked;
    field.onchange = () => change(field.checked);
    return field;
  }

  /** One of several of which one is chosen; they stand next to each other. */
  pick(key: string, group: string, isPicked: boolean, choose: () => void): HTMLInputElement {
    const field = this.#field(key, 'radio');
    field.name = group;
    field.checked = isPicked;
    field.onchange = choose;
    return field;
  }

  /** A list of which one is chosen: what is chosen, and by which name people know it. */
  list(
    key: string,
    options: readonly (readonly [value: string, name: string])[],
    value: string,
    choose: (value: string) => void,
  ): HTMLSelectElement {
    const known = this.#made.get(key) as HTMLSelectElement | undefined;
    const field = known ?? document.createElement('select');
    this.#made.set(key, field);
    // Options that are put in anew would close an open list.
    if (!known) field.append(...options.map(([id]) => new Option('', id)));
    options.forEach(([, name], at) => (field.options[at]!.text = name));
    field.value = value;
    field.onchange = () => choose(field.value);
    return field;
  }

  /** A line to write on. */
  line(key: string, value: string, change: (value: string) => void): HTMLInputElement {
    return written(this.#field(key, 'text'), value, change);
  }

  /** Several lines to write on. */
  lines(
    key: string,
    rows: number,
    value: string,
    change: (value: string) => void,
  ): HTMLTextAreaElement {
    const known = this.#made.get(key) as HTMLTextAreaElement | undefined;
    const field = known ?? document.createElement('textarea');
    this.#made.set(key, field);
    field.rows = rows;
    return written(field, value, change);
  }

  #field(key: string, type: string): HTMLInputElement {
    const known = this.#made.get(key) as HTMLInputElement | undefined;
    if (known) return known;
    const field = document.createElement('input');
    field.type = type;
    this.#made.set(key, field);
    return field;
  }
}

function written<Field extends HTMLInputElement | HTMLTextAreaElement>(
  field: Field,
  value: string,
  change: (value: string) => void,
): Field {
  // Setting what is there already would move the caret.
  if (field.value !== value) field.value = value;
  field.oninput = () => change(field.value);
  return field;
}
