import { type ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { ItemPage } from './item-page';
import { SearchPage } from './search-page';

export const config: ApplicationConfig = {
  providers: [
    provideRouter(
      [
        { path: 'search', component: SearchPage },
        { path: 'items/:id', component: ItemPage },
      ],
      withComponentInputBinding(),
    ),
    provideClientHydration(),
  ],
};
