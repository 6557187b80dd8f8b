import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { config } from './config';

// As DSpace asks for its configuration where the server left none in the page: other scripts run meanwhile.
fetch('assets/config.json')
  .then(() => bootstrapApplication(App, config))
  .catch(console.error);
