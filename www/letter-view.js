// What is said of a letter: what is wrong with it, what only its sender knows, and what it must have.

import { el } from "./dom.js";
import { laws } from "./lines.js";

const severities = ["fatal", "fault", "advice"];

/** What was found, the worst first, each severity under its name in words. */
export function findings({ findings }, t, heading) {
  return severities.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return some.length === 0 ? [] : [el("section", { class: `severity ${severity === "fatal" ? "caution" : severity}` },
      el(heading, {}, t(`finding.${severity}`)),
      el("ul", {}, ...some.map((finding) => el("li", {}, finding.message, ...law(finding.basis, t)))))];
  });
}

const law = (basis, t) => (basis ? [" ", el("span", { class: "links" }, ...laws([basis], t))] : []);

const asksSender = (confirms) => ({ field, state }) => state === "toConfirm" || confirms.includes(field);

/** What only the sender knows, as boxes to tick. */
export function confirmable({ checklist }, confirms, t) {
  const items = checklist.filter(asksSender(confirms)).sort((a, b) => (a.field < b.field ? -1 : 1));
  const box = ({ field, title }) => el("label", {},
    el("input", { type: "checkbox", id: `confirm-${field}`, value: field, checked: confirms.includes(field) }),
    " ", el("span", { class: "capital" }, title));
  return items.length > 0 && el("fieldset", {}, el("legend", {}, t("check.confirm")), ...items.map(box));
}

/** Every rule about the letter with its state in words: what is broken first. */
export function checklist({ checklist }, t) {
  return ["broken", "toConfirm", "kept"].flatMap((state) => {
    const items = checklist.filter((item) => item.state === state);
    return items.length === 0 ? [] : [
      el("h5", { id: `check-${state}` }, t(`check.${state}`)),
      el("ul", { class: "checklist", "aria-labelledby": `check-${state}` },
        ...items.map(({ rule, title, basis }) =>
          el("li", {}, t(`rule.${rule === "forbidden" && state === "kept" ? "absent" : rule}`, { title }), ...law(basis, t)))),
    ];
  });
}
