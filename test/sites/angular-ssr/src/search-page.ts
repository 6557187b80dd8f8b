import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { items } from './item';

/** The items found; each leads to its page. */
@Component({
  imports: [RouterLink],
  template: `<h1>Found</h1>
    <ul>
      @for (item of items; track item.id) {
        <li>
          <a [routerLink]="['/items', item.id]" queryParamsHandling="preserve">{{ item.title }}</a>
        </li>
      }
    </ul>`,
})
export class SearchPage {
  protected readonly items = items;
}
