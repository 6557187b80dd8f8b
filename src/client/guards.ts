import type { Notice } from '../model/notice.js';

/** Whether JSON from outside is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether JSON from outside is a list of notices. Their kinds may be newer than this copy. */
export function areNotices(value: unknown): value is readonly Notice[] {
  return (
    Array.isArray(value) &&
    value.every(
      (notice) =>
        isObject(notice) &&
        [notice['kind'], notice['link'], notice['provider']].every(
          (field) => typeof field === 'string',
        ),
    )
  );
}
