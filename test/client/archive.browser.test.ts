import { expect } from '@open-wc/testing';
import { browserArchive } from '../../src/client/archive.js';

const day = 24 * 60 * 60 * 1000;
let time = Date.UTC(2026, 10, 22);
const archive = () => browserArchive({ now: () => time });
const text = (at: number) => JSON.stringify([at, [], null, null]);

afterEach(() => archive().clear());

it('gives texts back in the order of their keys, on other pages too', async () => {
  await archive().setMany([
    ['one', text(time)],
    ['two', text(time + 1)],
  ]);
  expect(await archive().getMany(['two', 'none', 'one'])).to.deep.equal([
    text(time + 1),
    undefined,
    text(time),
  ]);
});

it('forgets everything', async () => {
  await archive().setMany([['one', text(time)]]);
  await archive().clear();
  expect(await archive().getMany(['one', 'swept'])).to.deep.equal([undefined, undefined]);
});

it('throws away what is older than 90 days, once a week', async () => {
  await archive().setMany([
    ['old', text(time)],
    ['odd', 'not ours'],
  ]);
  time += 6 * day;
  await archive().setMany([['newer', text(time)]]);
  expect(await archive().getMany(['old', 'odd'])).to.deep.equal([text(time - 6 * day), undefined]);
  time += 84.5 * day;
  await archive().setMany([['newest', text(time)]]);
  expect(await archive().getMany(['old', 'newer', 'newest'])).to.deep.equal([
    undefined,
    text(time - 84.5 * day),
    text(time),
  ]);
});
