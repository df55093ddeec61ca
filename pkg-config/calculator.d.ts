/**
 * What is owed and why, and nothing that comes after it: a wasm of its own, less than half as large.
 * Its answers are those of the whole package.
 */

import type { Case as WholeCase, CaseInput, Vordering as Whole, WasmSource } from "./index.js";

export * from "./index.js";

/** One case, read and checked once. It keeps its own copy of what you gave. */
export type Case = Pick<WholeCase, "totals" | "statement" | "compareConventions">;

export interface Vordering extends Pick<Whole, "rates" | "version"> {
  /** @throws {VorderingError} with every problem in the input. */
  readonly Case: new (input: CaseInput) => Case;
}

/**
 * Loads the calculator, once; later calls give the same.
 * @example
 * const { Case } = await load();
 * new Case(myCase).totals("2026-11-22").due;
 */
export function load(source?: WasmSource): Promise<Vordering>;
