// Which questions matter for the case in the form, and how they are asked.

import { byId } from "./dom.js";
import { chosen } from "./form.js";

const freeTerm = 30;
const dayLength = 86_400_000;

const isTrade = () => chosen("creditor") !== "consumer" && chosen("debtor") !== "consumer";

/** Without an agreed day only a written notice makes a payment late, except in trade. */
export const asksNotice = () => chosen("agreed") === "no" && !isTrade();

/** A large business may not agree on a longer term with a small one. */
export function asksSizes() {
  const [issuedOn, dueOn] = ["issuedOn", "dueOn"].map((id) => byId(id).valueAsNumber);
  const business = chosen("creditor") === "business" && chosen("debtor") === "business";
  return business && chosen("agreed") !== "no" && dueOn - issuedOn > freeTerm * dayLength;
}

const boundByLaw = () => asksSizes() && chosen("creditorSize") === "sme" && chosen("debtorSize") === "large";

export const asksReceipt = () => (chosen("agreed") === "no" && isTrade()) || boundByLaw();

export function showQuestions(t) {
  byId("sizes").hidden = !asksSizes();
  byId("receivedOn-field").hidden = !asksReceipt();
  byId("notice-question").hidden = !asksNotice();
  byId("notice-fields").hidden = chosen("notice") !== "yes";
  byId("letter-fields").hidden = chosen("letter") !== "yes";
  byId("vatAnnounced-label").hidden = !byId("keepsVat").checked;

  byId("receivedOn-hint").textContent = t(boundByLaw() ? "receivedOn.hintSizes" : "receivedOn.hint");
  // Only a consumer is owed the letter of fourteen days.
  const letter = chosen("debtor") === "business" || chosen("debtor") === "government" ? "demand" : "letter";
  for (const part of ["heading", "legend", "hint"]) byId(`letter-${part}`).textContent = t(`${letter}.${part}`);
}
