// Keeps the form in the history of this tab, so that a reload or a step back does not lose it.

const mark = "vordering/form/1";

export function keep(state) {
  try {
    history.replaceState({ mark, state }, "");
  } catch {
    // A browser may refuse too many changes in a row; the next one keeps them all.
  }
}

export const kept = () => (history.state?.mark === mark ? history.state.state : undefined);
