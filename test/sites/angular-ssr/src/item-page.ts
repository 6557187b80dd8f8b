import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, effect, inject, input } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { items } from './item';

/** The page of one item, with our element, with the recipe's placeholder, or with neither. */
@Component({
  imports: [RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './item-page.html',
})
export class ItemPage {
  /** From the address. */
  readonly id = input('');
  /** From the address too: where the badge comes from. */
  readonly by = input<string>();

  protected readonly item = computed(() => items.find(({ id }) => id === this.id()));
  protected readonly other = computed(() => items.find(({ id }) => id !== this.id()));

  readonly #meta = inject(Meta);

  constructor() {
    // DSpace takes what is there away, the server's too, and writes it anew.
    effect((onCleanup) => {
      const content = this.object?.firstMetadataValue('dc.identifier.doi');
      this.#meta.removeTag('name=citation_doi');
      if (content) this.#meta.addTag({ name: 'citation_doi', content });
      onCleanup(() => this.#meta.removeTag('name=citation_doi'));
    });
  }

  /** As DSpace's templates call it. */
  protected get object() {
    return this.item();
  }
}
