// The rights of who is asked to pay, as the law of the country has them, and whom to look up.

import { byId, el, replace } from "./dom.js";
import { checked, placeList } from "./help.js";

/** Where those who collect money are listed. */
const registers = {
  NL: [{ key: "collector", name: "Justis", url: "https://www.justis.nl/" }, { key: "bailiff", name: "KBvG" }, { key: "lawyer", name: "NOvA" }],
  BE: [{ key: "collector", name: "FOD Economie / SPF Économie", url: "https://economie.fgov.be/" }, { key: "others" }],
};

/** What protects those who owe as a consumer, and what everyone may do. */
const consumers = {
  NL: ["fee", "specification", "seizure", "hours", "complaint"],
  BE: ["reminder", "most", "proof", "freeze", "mediation", "visits", "complaint"],
};
const everyone = ["dispute", "plan", "old"];

export function showRights({ input, t, language }) {
  const { jurisdiction, creditor, debtor } = input;
  const own = debtor.capacity === "consumer" && creditor.capacity !== "consumer" ? consumers[jurisdiction] : [];
  const right = (name, words) => el("li", {}, el("b", {}, t(`right.${name}`)), ` ${t(words)}`);
  replace(byId("rights-body"), [el("ul", { class: "rights" },
    ...own.map((name) => right(name, `right.${jurisdiction}.${name}`)),
    ...everyone.map((name) => right(name, `right.${name}.both`)))]);
  replace(byId("who-body"), [
    el("p", {}, t("who.body")),
    el("p", {}, t(`who.${jurisdiction}`)),
    placeList(registers[jurisdiction], `who.${jurisdiction}`, t),
    checked(t, language),
  ]);
}
