import type { GridWords } from '../grid-words.js';

/** English. */
export const grid: GridWords = {
  open: 'Where and how it was taken up',
  rule: 'Each kind of count has one place, fixed beforehand and the same for every work. The row says where something was said or done, not who did it; the column says what was done. The grid shows which kinds there are, never how much.',
  venue: 'Where',
  venues: {
    scholarly: 'Scholarly works',
    public: 'The public',
    policy: 'Policy',
    'clinical practice': 'Clinical practice',
    teaching: 'Teaching',
  },
  engagements: {
    viewed: 'Viewed',
    saved: 'Saved',
    discussed: 'Discussed',
    cited: 'Cited',
    recommended: 'Recommended',
  },
};
