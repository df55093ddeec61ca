/** What the calculator can be asked. */

import { loader, sums } from "./core.js";

export { VorderingError } from "./core.js";

export const once = loader(sums);
