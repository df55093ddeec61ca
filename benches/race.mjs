/** Timing on a machine that does other things too: the contestants take turns, and medians count. */

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The milliseconds that a call takes. */
function timed(call) {
  const begun = performance.now();
  call();
  return performance.now() - begun;
}

/** A contestant that is called twice in one turn, of which the second counts: others had the caches before. */
export const twice = (call) => () => {
  call();
  return timed(call);
};

/** A contestant that is called so often in one turn that the clock can tell. */
export const often = (times, call) => () => timed(() => { for (let time = 0; time < times; time += 1) call(time); }) / times;

/**
 * Lets contestants take turns, each time in another order; a contestant gives its own milliseconds. Gives
 * for each the median and the best of its turns after those to warm up, and the median of its ratios to the
 * first contestant in the same turn.
 */
export async function race(contestants, { turns, warmUp = 3 }) {
  const names = Object.keys(contestants);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = -warmUp; turn < turns; turn += 1) {
    const shift = (turn + warmUp) % names.length;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      const milliseconds = await contestants[name]();
      if (turn >= 0) taken[name].push(milliseconds);
    }
  }
  const [first] = names;
  return Object.fromEntries(names.map((name) => {
    const ratios = taken[name].map((milliseconds, turn) => milliseconds / taken[first][turn]);
    return [name, { milliseconds: median(taken[name]), best: Math.min(...taken[name]), ratio: median(ratios) }];
  }));
}
