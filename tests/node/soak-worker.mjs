/** One of many workers, each with an engine of its own, that ask the same at once. */

import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { askMixed, questionsOf } from "./mixed.mjs";

const { entry, expected, calls, seed } = workerData;
const { load } = await import(entry);
const questions = await questionsOf(await load());
parentPort.postMessage(await askMixed(questions, expected, { calls, seed, pause: setImmediate }));
