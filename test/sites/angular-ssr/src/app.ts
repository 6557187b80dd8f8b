import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

/** A repository as DSpace is one: its root has DSpace's name, for recipes name it. */
@Component({
  selector: 'ds-app',
  imports: [RouterLink, RouterOutlet],
  template: `<nav><a routerLink="/search" queryParamsHandling="preserve">Search</a></nav>
    <router-outlet />`,
})
export class App {}
