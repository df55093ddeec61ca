// Where there is help. Addresses and numbers change: the day goes with them.

import { byId, el, outLink, replace } from "./dom.js";
import { longDay } from "./format.js";

/** The day on which the addresses of the page were known. */
const checkedOn = "2026-11-21";

/** Free help with debts: what it is called, its site and its number as far as they are known. */
const help = {
  NL: [
    { key: "geldfit", name: "Geldfit", url: "https://geldfit.nl/", phone: "0800\u00a08115" },
    { key: "counter", name: "Juridisch Loket", phone: "0800\u00a08020" },
    { key: "municipality" },
    { key: "schuldinfo", name: "schuldinfo.nl", url: "https://www.schuldinfo.nl/" },
  ],
  BE: [
    { key: "ocmw" },
    { key: "firstAid", name: "eerstehulpbijschulden.be", url: "https://www.eerstehulpbijschulden.be/" },
    { key: "brussels", name: "mediationdedettes.be", url: "https://www.mediationdedettes.be/" },
    { key: "economy", name: "FOD Economie / SPF Économie", url: "https://economie.fgov.be/", phone: "0800\u00a0120\u00a033" },
  ],
};

/** The help of a country; of both while it is not known. It stands in the same place whatever the page shows. */
export function showHelp(country, t, language) {
  const countries = country ? [country] : Object.keys(help);
  replace(byId("help-body"), [
    ...countries.flatMap((one) => [
      ...(country ? [] : [el("h3", {}, t(`country.${one}`))]),
      placeList(help[one], `help.${one}`, t),
    ]),
    checked(t, language),
  ]);
}

export const checked = (t, language) => el("p", { class: "hint" }, t("help.checked", { day: longDay(checkedOn, language) }));

/** Places with what they are for: texts under `words`. */
export const placeList = (places, words, t) => el("ul", { class: "places" }, ...places.map(({ key, name, url, phone }) => {
  const known = name && (url ? outLink(url, name, t("link.newTab")) : el("b", {}, name));
  const number = phone && el("a", { href: `tel:${phone.replace(/\s/g, "")}` }, phone);
  const about = [known, number].filter(Boolean).flatMap((part, at) => (at > 0 ? [", ", part] : [part]));
  return el("li", {}, ...about, about.length > 0 ? ": " : "", t(`${words}.${key}`));
}));
