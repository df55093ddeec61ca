// Wires the page of many invoices: a list and a few answers give a table. All reading and reckoning is done in a worker.

import { byId, el, replace, say } from "../dom.js";
import { longDay, whole } from "../format.js";
import { saveAs } from "../out.js";
import { showLanguage, startLanguage, translator, writeTexts } from "../texts.js";
import { startPortfolio } from "../vordering/worker.js";
import { showDetail } from "./detail.js";
import { problemsAfter, problemsBefore, showNotes, showProblems } from "./problems.js";
import { makeQuestions, markQuestions, readQuestions, showQuestions } from "./questions.js";
import { readInvoiceFiles } from "./read.js";
import { stepName, steps } from "./steps.js";
import { invoiceTable, money, pageSize, refusalText, showPaging, sumsList } from "./table.js";
import { texts } from "./texts.js";

const orders = { row: false, due: true, daysLate: true, on: false, debtor: false, invoice: false };
const patience = 250;

let language = startLanguage();
let t = translator(texts[language]);
let worker;
/** What was chosen, as `readInvoiceFiles` gives it. */
let chosen;
let opened;
let asOf;
/** Are all payments in the list? */
let checked;
let list;
let state = "waiting";
let failure;
let wrong = [];
let progress = {};
let stop;
let from = 0;
let problemsFrom = 0;
let timer;

/** Reads the list under the terms of now, and shows it. What was going on stops. */
async function run() {
  stop?.abort();
  wrong = [];
  if (!chosen?.source) return show("waiting");
  const answers = readQuestions();
  if (answers.wrong) {
    wrong = answers.wrong;
    return show("wrong");
  }
  stop = new AbortController();
  const { signal } = stop;
  progress = {};
  asOf = answers.asOf;
  checked = answers.terms.policy !== undefined;
  opened = undefined;
  show("reading");
  await attempt(signal, async () => {
    worker ??= await startPortfolio();
    opened = await worker.open(answers.terms, chosen.source, { signal });
    from = problemsFrom = 0;
    await fetchList(signal);
  });
}

/** Asks for the part of the list that is looked at. */
async function fetchList(signal) {
  const sortBy = byId("sort").value;
  const step = byId("step").value;
  const question = { search: byId("search").value, sortBy, descending: orders[sortBy], from, count: pageSize, ...(step === "every" ? {} : { step }) };
  const onProgress = (done, of) => {
    progress = { done, of };
    show("reckoning");
  };
  list = await worker.list(asOf, question, { signal, onProgress });
  show("done");
}

async function attempt(signal, work) {
  try {
    await work();
  } catch (error) {
    if (signal.aborted) return;
    failure = error;
    show("failed");
  }
}

/** The same list, looked at in another way. */
function look(place = 0) {
  if (state !== "done") return;
  from = place;
  return attempt(stop.signal, () => fetchList(stop.signal));
}

function cancel() {
  stop.abort();
  opened = undefined;
  show("cancelled");
  byId("retry").focus();
}

function statusText() {
  const values = () => ({ count: whole(opened.size, language), problems: whole(opened.problemCount, language), day: longDay(asOf, language), due: money(list.sums.due, language) });
  return {
    waiting: () => t(chosen?.problem ?? "choose.none"),
    wrong: () => t("work.wrong"),
    reading: () => t("work.reading"),
    reckoning: () => t("work.reading"),
    cancelled: () => t("work.cancelled"),
    failed: () => failedText(),
    done: () => {
      if (opened.size === 0) return t("list.nothing");
      return filtered() ? byId("table").querySelector("caption, p").textContent : t(opened.problemCount > 0 ? "list.some" : "list.done", values());
    },
  }[state]();
}

function failedText() {
  return `${t("work.failed", { message: failure.message })} ${t("work.failedBody")}`;
}

const filtered = () => byId("search").value.trim() !== "" || byId("step").value !== "every";

function show(next) {
  state = next;
  const working = ["reading", "reckoning"].includes(state);
  byId("list").dataset.state = state;
  byId("work").hidden = !working;
  byId("again").hidden = !["cancelled", "failed"].includes(state);
  byId("found").hidden = state !== "done" || opened.size === 0;
  const bar = byId("progress");
  const { done, of } = progress;
  if (of === undefined) bar.removeAttribute("value");
  else Object.assign(bar, { max: of, value: done });
  // Beside the bar, and not said aloud: it changes many times.
  byId("reckoned").textContent = of === undefined ? "" : t("work.reckoning", { part: Math.floor((done / of) * 100) });
  markQuestions(wrong, t);
  if (state === "done") showList();
  else for (const id of ["problems", "notes"]) byId(id).hidden = true;
  say("status", statusText());
  say("export-status", "");
}

function showList() {
  replace(byId("sums"), sumsList(list, t, language));
  byId("unknown").textContent = list.unknown > 0 ? t("list.unknown", { count: whole(list.unknown, language) }) : "";
  const active = document.activeElement?.id;
  const how = { worker, asOf, checked, t, language };
  byId("table").replaceChildren(...invoiceTable(list, from, how, (row) => showDetail(row, how).catch(showFailure)));
  if (active?.startsWith("open-")) byId(active)?.focus();
  showPaging("", { from, count: list.rows.length, found: list.found, size: pageSize }, t);
  showProblems(opened, problemsFrom, t, language);
  showNotes(opened, t);
}

function showFailure(error) {
  failure = error;
  byId("detail-body").replaceChildren(el("p", {}, failedText()));
}

/** The list with its results, under headings in the language of the reader. */
async function save() {
  const values = { day: longDay(asOf, language) };
  const names = Object.fromEntries(["status", "principal", "interest", "costs", "due", "paid", "perDay", "step", "allowed", "on"].map((name) => [name, t(`result.${name}`, values)]));
  const refusals = ["ratesEnd", "ratesBegin", "sumTooLarge", "tooManyLines", "consumerCredit"].map((code) => [code, refusalText(code, t)]);
  const words = Object.fromEntries([...steps.map((code) => [code, stepName(code, language)]), ...refusals, ["yes", t("export.yes")], ["no", t("export.no")]]);
  const decimal = language === "en" ? "." : ",";
  saveAs(t("export.name"), await worker.csv(asOf, { delimiter: ";", decimal, bom: true, names, words }, { signal: stop.signal }), "text/csv");
  say("export-status", t("export.done"));
}

async function choose(files) {
  if (files.length === 0) return;
  chosen = await readInvoiceFiles(files);
  showChosen();
  run();
}

function showChosen() {
  byId("file-problem").textContent = chosen?.problem ? t(chosen.problem) : "";
  const { name, count } = chosen ?? {};
  byId("file-name").textContent = count ? t("choose.invoices", { count: whole(count, language) }) : name ? t("choose.chosen", { name }) : "";
}

async function chooseSample() {
  const file = await fetch("./sample.csv").then((response) => response.blob());
  choose([new File([file], "sample.csv", { type: "text/csv" })]);
}

function write() {
  byId("unstarted")?.remove();
  showLanguage(language);
  document.title = t("title");
  writeTexts(document, t);
  const [step, sort] = [byId("step"), byId("sort")];
  const [chosenStep, chosenSort] = [step.value || "every", sort.value || "row"];
  step.replaceChildren(el("option", { value: "every" }, t("filter.every")),
    ...steps.map((code) => el("option", { value: code }, stepName(code, language))), el("option", { value: "" }, t("row.nothing")));
  sort.replaceChildren(...Object.keys(orders).map((order) => el("option", { value: order }, t(`sort.${order}`))));
  [step.value, sort.value] = [chosenStep, chosenSort];
  showChosen();
  show(state);
}

function soon(action) {
  clearTimeout(timer);
  timer = setTimeout(action, patience);
}

function listen() {
  byId("file").addEventListener("change", ({ target }) => choose([...target.files]));
  byId("sample").addEventListener("click", () => chooseSample().catch((error) => {
    failure = error;
    show("failed");
  }));
  byId("form").addEventListener("input", () => showQuestions());
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    run();
    const [first] = wrong;
    byId(first ?? "list").focus();
  });
  byId("cancel").addEventListener("click", cancel);
  byId("retry").addEventListener("click", () => {
    run();
    byId("list").focus();
  });
  byId("search").addEventListener("input", () => soon(() => look()));
  for (const id of ["step", "sort"]) byId(id).addEventListener("change", () => look());
  byId("previous").addEventListener("click", () => look(Math.max(0, from - pageSize)));
  byId("next").addEventListener("click", () => look(from + pageSize));
  byId("problems-previous").addEventListener("click", () => turn(problemsBefore(problemsFrom)));
  byId("problems-next").addEventListener("click", () => turn(problemsAfter(problemsFrom, opened)));
  byId("export").addEventListener("click", () => save().catch((error) => say("export-status", t("work.failed", { message: error.message }))));

  window.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("over");
  });
  for (const type of ["dragleave", "drop"]) window.addEventListener(type, () => document.body.classList.remove("over"));
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    choose([...event.dataTransfer.files]);
  });

  // The fragment is for the language: other links inside the page move the reader only.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]:not([hreflang])');
    if (!link) return;
    event.preventDefault();
    byId(link.hash.slice(1)).focus();
  });
  window.addEventListener("hashchange", () => {
    language = startLanguage();
    t = translator(texts[language]);
    write();
  });
}

function turn(place) {
  problemsFrom = place;
  showProblems(opened, problemsFrom, t, language);
}

makeQuestions(t);
listen();
write();
