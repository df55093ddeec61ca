/** The whole package in one file: `load()` fetches nothing. Take everything from here, or everything from `vordering`. */

export * from "./index.js";
