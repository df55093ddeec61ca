// Keeps the form in the history of this tab, so that a reload or a step back does not lose it.

const mark = "vordering/form/2";

function attempt(change) {
  try {
    change();
  } catch {
    // A browser may refuse too many changes in a row; the next one keeps them all.
  }
}

export const keep = (state, address) => attempt(() => history.replaceState({ mark, state, walk: state.walk }, "", address));

/** Makes a new place in the history. The one that is left remembers only the question: the form goes along. */
export const goOn = (from, to) => attempt(() => {
  history.replaceState({ mark, walk: from }, "");
  history.pushState({ mark, walk: to }, "");
});

const own = (name) => (history.state?.mark === mark ? history.state[name] : undefined);
export const kept = () => own("state");
export const keptWalk = () => own("walk");

export const linkMark = "#case=";

/** Does the address hold a case? */
export const isLink = (hash) => hash.startsWith(linkMark);
