// What is needed for the sums.

import { texts as page } from "./fr/page.js";
import { texts as question } from "./fr/question.js";
import { texts as answer } from "./fr/answer.js";

export const texts = { ...page, ...question, ...answer };
