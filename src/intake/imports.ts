import { applyChoices, readChoices } from './choices.js';
import { readWorks } from './works-in-file.js';

/** What reads lists of works, for pages that show one: it comes when the first is to be read. */
export const imports = { readWorks, readChoices, applyChoices } as const;
