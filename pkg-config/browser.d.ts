/** For pages without a bundler, which import `browser.js` by its path. */

export * from "./index.js";
