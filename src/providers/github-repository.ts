import { foldAscii } from '../identifiers/doi.js';
import { type Identifier, valueOf } from '../identifiers/identifier.js';
import { counted } from '../model/outcome.js';
import type { Provider } from '../model/provider.js';
import { fields, text } from './fields.js';
import { github, spelledOut } from './github.js';
import { answers } from './works.js';

const api = 'https://api.github.com/repos';

/**
 * GitHub: how many people have starred and copied a piece of software that is named by the address
 * of its repository. An address within the repository names something else, so it is not asked for.
 */
export const githubRepository: Provider = {
  ...github,
  accepts: ['url'],
  understands: (id) => nameOf(id) !== undefined,
  measures: {
    stars: {
      zero: 'true-zero',
      rule: 'stargazers_count',
      ruleVersion: '2026-08',
      scope: 'all versions',
    },
    forks: {
      zero: 'true-zero',
      rule: 'forks_count',
      ruleVersion: '2026-08',
      scope: 'all versions',
    },
  },
  // 60 requests an hour, which a visitor may spend at once.
  pace: { perSecond: 1, concurrent: 1 },

  request: (ids) =>
    ids.flatMap((id) => {
      const name = nameOf(id);
      return name ? [{ url: `${api}/${name}`, ids: [id], as: 'json' }] : [];
    }),

  parse: (replies) =>
    answers(githubRepository, replies.map(spelledOut), {
      record: (body) => body,
      records: () => undefined,
      names: (record, { request, url }) => {
        const [id] = request.ids;
        const { full_name: name, id: number } = fields(record);
        const isAsked = foldAscii(text(name) ?? '') === foldAscii(nameOf(id!) ?? '');
        // One that has moved is answered from the address of its number.
        const isMoved =
          typeof number === 'number' && new URL(url).pathname === `/repositories/${number}`;
        if (isAsked || isMoved) return [id];
        return [text(name) ? `url:https://github.com/${text(name)}` : undefined];
      },
      answer: (record, asked) => {
        const { stargazers_count: stars, forks_count: forks } = fields(record);
        return {
          id: asked.id,
          findings: [
            counted(githubRepository, 'stars', stars, asked),
            counted(githubRepository, 'forks', forks, asked),
          ],
        };
      },
    }),

  link: (id) => `https://github.com/${nameOf(id) ?? ''}`,
};

/** `owner/repository` in an address of GitHub's; `undefined` in any other. */
function nameOf(id: Identifier): string | undefined {
  const [, owner, name] =
    /^https?:\/\/(?:www\.)?github\.com\/([\w-]+)\/([\w.-]+)\/?(?:\?.*)?$/i.exec(valueOf(id)) ?? [];
  const plain = name?.replace(/\.git$/i, '');
  return plain && !/^\.+$/.test(plain) ? `${owner}/${plain}` : undefined;
}
