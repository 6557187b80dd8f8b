import { applyChoices, readChoices } from './choices.js';
import { readWorks, readWorksInTurns } from './works-in-file.js';

/** What reads lists of works, for pages that show one: it comes when the first is to be read. */
export const imports = { readWorks, readWorksInTurns, readChoices, applyChoices } as const;
