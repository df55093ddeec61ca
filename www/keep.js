// Keeps the form in the history of this tab, so that a reload or a step back does not lose it.

const mark = "vordering/form/2";

export function keep(state, address) {
  try {
    history.replaceState({ mark, state }, "", address);
  } catch {
    // A browser may refuse too many changes in a row; the next one keeps them all.
  }
}

export const kept = () => (history.state?.mark === mark ? history.state.state : undefined);

export const linkMark = "#case=";

/** Does the address hold a case? */
export const isLink = (hash) => hash.startsWith(linkMark);
