// What is needed for the sums.

import { texts as page } from "./nl/page.js";
import { texts as question } from "./nl/question.js";
import { texts as answer } from "./nl/answer.js";

export const texts = { ...page, ...question, ...answer };
