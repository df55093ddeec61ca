// What is needed for the sums.

import { texts as page } from "./en/page.js";
import { texts as question } from "./en/question.js";
import { texts as answer } from "./en/answer.js";

export const texts = { ...page, ...question, ...answer };
