import { runtime } from './parts.js';

/** Stands in for Lit in the files that come after the first, which has it already. */
export const { _$LH, html, noChange, nothing, render } = runtime().lit;
