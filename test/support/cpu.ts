/**
 * How long something takes on the CPU, milliseconds: the least of three times, so that neither other
 * programs nor a collection of garbage count.
 */
export function cpuOf(run: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => once(run)));
}

function once(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  return process.cpuUsage(begun).user / 1000;
}
