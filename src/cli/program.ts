import { Command } from 'commander';
import { addCheck } from './check/command.js';
import { addDiff } from './diff/command.js';
import { addEvidence } from './evidence/command.js';
import { addExport } from './export/command.js';
import { addRender } from './render/command.js';
import { addSnapshot } from './snapshot/command.js';
import type { Terminal } from './terminal.js';

declare const __VERSION__: string;

/** All commands. */
export function program(terminal: Terminal): Command {
  const all = new Command('impact-badges')
    .description('Asks open scholarly sources about works, and writes down what they say.')
    .version(__VERSION__)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.tell })
    .exitOverride();
  addSnapshot(all, terminal);
  addCheck(all, terminal);
  addDiff(all, terminal);
  addEvidence(all, terminal);
  addRender(all, terminal);
  addExport(all, terminal);
  return all;
}
