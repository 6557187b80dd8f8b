/**
 * Counts lines from 1.
 *
 * @returns tells the line of a place in the text; a later question must not be about an earlier place
 */
export function lineCounter(text: string): (at: number) => number {
  const ends = /\r\n|[\r\n]/g;
  let line = 1;
  let end = ends.exec(text);
  return (at) => {
    for (; end && end.index < at; end = ends.exec(text)) line += 1;
    return line;
  };
}
