// What is needed for the sums.

import { texts as page } from "./de/page.js";
import { texts as question } from "./de/question.js";
import { texts as answer } from "./de/answer.js";

export const texts = { ...page, ...question, ...answer };
