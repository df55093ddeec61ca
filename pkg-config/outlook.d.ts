/** What can come of a case: the court, prescription, plans to pay in terms, going on or not. */

import type { Amount, Basis, Confidence, Day, Percent, Subject, Warning } from "./index.js";

/* ---------------------------------------------------------------- going to court */

/**
 * What going to court on a day, with what is open then, is estimated to cost. No part of it is in a
 * statement: a judge decides. Nothing open: no items.
 */
export interface CourtEstimate {
  asOf: Day;
  /** What is open, with interest and collection costs. */
  claim: Amount;
  /** The courts that may hear the case; more than one where it depends on what a case does not say. */
  courts: readonly CourtKind[];
  items: readonly CourtItem[];
  /** Costs there are, but of an amount that is not known for this claim and day. They are not in `total`. */
  unknown: readonly { code: CourtCostCode; explanation: string }[];
  /** The items together, with none to all of the points. */
  total: AmountRange;
}

/** From one amount to another; the same twice for a fixed amount. */
export interface AmountRange {
  amountFrom: Amount;
  amountTo: Amount;
}

/** Dutch: `subdistrict` (kantonrechter), `district` (rechtbank). The others are Belgian. */
export type CourtKind =
  | "subdistrict"
  | "district"
  | "justiceOfThePeace"
  | "firstInstance"
  | "enterprise"
  | "appeal"
  | "cassation";

/**
 * `courtFee`: what the court asks. `proceduralPoints`: what it awards for the work of the winner's
 * representative. `afterJudgment`: what is added after the judgment. `summons`: what the bailiff asks.
 * `fundContribution`: what goes to the fund for legal aid. `proceduralIndemnity`: what the loser pays
 * for the winner's lawyer, as one sum.
 */
export type CourtCostCode =
  | "afterJudgment"
  | "courtFee"
  | "fundContribution"
  | "proceduralIndemnity"
  | "proceduralPoints"
  | "summons";

interface CourtItemBase extends AmountRange {
  /** The year from which the figure is. */
  year: number;
  /** True when it is older than the day, so that there may be a newer one. */
  outdated: boolean;
  confidence: Confidence;
  /** Where the figure was found. */
  source: string;
  /** The articles, as far as the sources name them. */
  basis: readonly Basis[];
  /** What it is, and how far the figure can be relied on. */
  explanation: string;
}

/** A cost that the case has once. */
export interface CourtCostOnce extends CourtItemBase {
  code: Exclude<CourtCostCode, "proceduralPoints" | "proceduralIndemnity">;
  per: "once";
}

/** A cost for each point of the winner's work; how many there will be, nobody knows beforehand. */
export interface CourtCostPerPoint extends CourtItemBase {
  code: "proceduralPoints";
  per: "point";
  /** Never more points than this. */
  mostPoints: number;
}

/** The range from which a judge chooses. */
export interface ProceduralIndemnity extends CourtItemBase {
  code: "proceduralIndemnity";
  per: "once";
  /** What is usually awarded. */
  usual: Amount;
  /**
   * What it is if everything is paid after the case is on the roll, but before the judgment; absent
   * when that is not known. If everything is paid before the case is on the roll, it is nothing.
   */
  beforeJudgment?: Amount;
}

export type CourtItem = CourtCostOnce | CourtCostPerPoint | ProceduralIndemnity;

/* ---------------------------------------------------------------- prescription */

/**
 * Until when one invoice can be claimed, as known on a day; events after it are left out. A debt that is
 * barred is still a debt: whoever pays it pays validly, and whoever does not say that it is too old can
 * be made to pay. No sum of a statement changes with it.
 */
export interface Clock extends TermRun {
  invoice: string;
  /** What the invoice is for; absent when the case does not say. */
  subject?: Subject;
  /** The kind of term: by what the invoice is for; `decision` once a court has decided. */
  kind: TermKind;
  status: ClockStatus;
  /** The term as it was before anything interrupted it. */
  original: TermRun;
  /**
   * Belgium: is what follows after the term only that the debt is taken to be paid (art. 2271 to 2275
   * of the old Civil Code)? A written acknowledgement ends that.
   */
  presumption: boolean;
  /** Every act that may interrupt, by day, with what it did. */
  interruptions: readonly Interruption[];
  /** From which day on interest is not barred by itself; absent unless `running` or `afterJudgment`. */
  interest?: InterestClock;
  /** What is not certain. */
  cautions: readonly ClockCaution[];
  /** What must be said before the debtor does something on the day; none where it changes nothing. */
  warnings: readonly ClockWarning[];
  /** The articles behind `barsAfter`. */
  basis: readonly Basis[];
  /** How sure the least sure of the rules behind `barsAfter` is. */
  confidence: Confidence;
  /** All this in words. */
  explanation: string;
}

/**
 * A term from its first to its last day. Of a clock: the one that decides, which is the first one or
 * one that an act began.
 */
export interface TermRun {
  startsOn: Day;
  term: { years: number } | { months: number };
  /** The last day on which the debt can be claimed, or the decision enforced. Saturdays, Sundays and holidays do not move it. */
  barsAfter: Day;
}

/**
 * `notDue`: no term runs yet. `running`: it runs. `afterJudgment`: a court decided, and the term for
 * enforcing that runs. `barred`: the term is over. `settled`: everything was paid or credited.
 */
export type ClockStatus = "notDue" | "running" | "afterJudgment" | "barred" | "settled";

/**
 * `general`: any debt from a contract. `consumerSale`: goods sold to a consumer, in Belgium to anyone who
 * is not in trade. `periodic`: rent, and what is due each year or more often.
 */
export type TermKind =
  | "general"
  | "consumerSale"
  | "utility"
  | "periodic"
  | "medical"
  | "legalWork"
  | "bailiffWork"
  | "lodging"
  | "decision";

/** What an act is to the law of prescription. Reminders, letters and notices are written demands. */
export type InterruptionKind =
  | "judgment"
  | "acknowledgement"
  | "partPayment"
  | "summons"
  | "bailiffDemand"
  | "service"
  | "seizure"
  | "registeredNotice"
  | "writtenDemand";

interface InterruptionBase {
  /** The event: "events[3]". */
  path: string;
  /** The day that counts: that of the event, or of the receipt of a fourteen-day letter. */
  on: Day;
  kind: InterruptionKind;
  /** The last day on which the debt could be claimed, after it. */
  barsAfter: Day;
  basis: readonly Basis[];
  explanation: string;
}

/** An act that may interrupt, and what it did. */
export type Interruption =
  /** `newTerm`: a term began that ends later. `tooLate`: the term had run out. */
  | (InterruptionBase & { effect: "newTerm" | "tooLate"; why?: never })
  | (InterruptionBase & {
      effect: "noEffect";
      /**
       * `notRunning`: the term did not run yet. `notByThis`: the law does not let it interrupt.
       * `usedBefore`: it may be done once only. `endsNoLater`: a new term would end no later.
       */
      why: "notRunning" | "notByThis" | "usedBefore" | "endsNoLater";
    });

/** Interest has a term of its own, for each day of it. */
export interface InterestClock {
  /** The first day whose interest is not barred; no debt bears interest before it is due. */
  firstDay: Day;
  basis: Basis;
  explanation: string;
}

export interface ClockCaution {
  /** Stable: never reused for something else. */
  code: ClockCautionCode;
  message: string;
}

export type ClockCautionCode =
  | "decisionAssumed"
  | "dueAtOnce"
  | "electronicLetter"
  | "endOnHoliday"
  | "monthAssumed"
  | "noticeUnchecked"
  | "paymentByLaw"
  | "pendingCase"
  | "shorterTaken"
  | "signedDocument"
  | "startAssumed"
  | "subjectNotSaid"
  | "weaklySourced"
  | "writingNotSaid";

/** What must be said before the debtor acknowledges the debt, agrees on a plan or pays a part. */
export interface ClockWarning {
  act: "acknowledgement" | "plan" | "partPayment";
  /**
   * Until when the debt could be claimed then; absent where the term is over, and the act may be
   * understood as giving that up.
   */
  barsAfter?: Day;
  message: string;
}

/* ---------------------------------------------------------------- paying in terms */

/** A plan to pay what is open in terms: so many, or of so much. Unknown fields are an error. */
export type PlanQuestion = PlanInTerms | PlanOfAmount;

interface PlanBase {
  /** For print. */
  name?: string;
  /** The day of the first term; not before the day of the plan. */
  firstOn: Day;
  /**
   * When the next ones follow. `month`: on the same day of each month as the first, or on the last day
   * of a shorter month.
   */
  every: PlanInterval;
  interest: PlanInterestRule;
}

/** The smallest equal amount in whole cents whose last term is not larger than the others. */
export interface PlanInTerms extends PlanBase {
  /** From 1 to 600. */
  terms: number;
  amount?: never;
}

/** Terms of an amount until everything is paid; the last is what is left. At most 600 terms. */
export interface PlanOfAmount extends PlanBase {
  amount: Amount;
  terms?: never;
}

export type PlanInterval = "week" | "twoWeeks" | "month";

/**
 * What becomes of interest as long as the plan is kept. `runs`: it goes on as the law or the contract
 * has it. `stops`: none is added after the day of the plan. `waived`: none is added, and what is open
 * of it is not asked.
 */
export type PlanInterestRule = "runs" | "stops" | "waived";

/** What a plan comes to. Its interest, its costs and what each term pays are those of a statement. */
export interface Plan {
  name?: string;
  /** The day on which it is made. Events of later days are left out. */
  asOf: Day;
  every: PlanInterval;
  interest: PlanInterestRule;
  /** What is due on the day of the plan: the price of paying everything then. */
  dueNow: Amount;
  /** Each term but the last. */
  amount: Amount;
  /**
   * Fewer than asked where the smallest amount pays everything sooner; none where nothing is left to
   * pay.
   */
  terms: readonly PlanTerm[];
  /** The day of the last term; absent without terms. */
  endsOn?: Day;
  /** The terms together. */
  total: Amount;
  /** What they pay. */
  pays: PaidParts;
  /** How much more the terms are than `dueNow`; negative for less. */
  extraCost: Amount;
  /**
   * The collection costs and lump sums that are open on the day of the plan, and those that fall due
   * later because a term that has begun, such as that of a letter, ends before everything is paid.
   */
  costs: { open: Amount; added: Amount; explanation: string };
  /** No plan of the comparison has a lower `total`. */
  cheapest: boolean;
  /** No plan of the comparison ends sooner. */
  earliest: boolean;
  /** `provisionalRates`, with the path of that convention if the case does not ask for it. */
  warnings: readonly Warning[];
  explanation: string;
}

export interface PlanTerm {
  /** The first is 1. */
  number: number;
  on: Day;
  amount: Amount;
  pays: PaidParts;
  /** What is still owed at the end of that day. */
  left: Amount;
  /** True when that rests on a rate that is not published yet. */
  provisional: boolean;
}

/** The parts of a debt that are paid. */
export interface PaidParts {
  /** Collection costs and lump sums. */
  costs: Amount;
  interest: Amount;
  principal: Amount;
}

/* ---------------------------------------------------------------- going on or not */

/** What going on costs and is expected to bring. Estimates, and no advice. */
export interface Routes {
  asOf: Day;
  /** What is open, with interest and collection costs. */
  claim: Amount;
  /** As it was given; absent without one. It is never guessed. */
  chancePercent?: Percent;
  /** Stop, settle, collector, court, in that order; none if nothing is open. */
  routes: readonly Route[];
  /** The sums on which the parties may agree; none if nothing is open. */
  settlements: readonly Settlement[];
  explanation: string;
}

/** `settle`: the parties agree on one of the `settlements`. `court`: the courts that may hear the case. */
export type Route = PlainRoute | CourtRoute;

interface RouteBase {
  /** What the creditor pays beforehand. */
  cost: AmountRange;
  /**
   * What the debtor has to pay on top of `claim` if the creditor wins and the debtor can pay: what was
   * paid beforehand, and what the loser pays to the winner.
   */
  recoverable: AmountRange;
  /** What the creditor has to pay besides, if the debtor wins. */
  ifLost: AmountRange;
  /** The figures behind these sums. */
  figures: readonly RouteFigure[];
  /** Costs there are, but of an amount that is not known here. They are left out of every sum. */
  unknown: readonly { code: UnknownCostCode; name: string }[];
  /**
   * The chance times what comes in, less `cost`, less what is lost times the chance of losing. Absent
   * where a chance is needed and none was given, and for `settle`. What is paid beforehand is the same
   * figure when it comes back, so this may be narrower than the ranges above.
   */
  expected?: AmountRange;
  explanation: string;
}

export interface PlainRoute extends RouteBase {
  code: "stop" | "settle" | "collector";
}

export interface CourtRoute extends RouteBase {
  code: "court";
  courts: readonly CourtKind[];
  /**
   * The chance from which on `expected` is not below zero, rounded up to a whole percent: if every figure
   * turns out as well as it may for the creditor, and as badly. Absent when no figure is known.
   */
  breakEven?: { percentFrom: number; percentTo: number };
}

/** A figure of the court's costs for the whole case: of points from none to all, of an indemnity what is usual. */
export interface RouteFigure extends AmountRange {
  code: CourtCostCode;
  /**
   * `beforehand`: the creditor pays it and gets it back on winning. `byLoserToWinner`, `byLoserToCourt`:
   * whoever loses pays it.
   */
  paid: "beforehand" | "byLoserToWinner" | "byLoserToCourt";
  year: number;
  /** True when it is older than the day, so that there may be a newer one. */
  outdated: boolean;
  confidence: Confidence;
  source: string;
}

/**
 * Beside costs of the court without a figure for this claim and day: what a collector asks, the
 * creditor's own lawyer or representative, the other side's court fee, and service and seizure.
 */
export type UnknownCostCode =
  | CourtCostCode
  | "collectorFee"
  | "ownRepresentation"
  | "opponentCourtFee"
  | "enforcement";

/** A sum on which the parties may agree, and how much of `claim` is given up by it. */
export interface Settlement {
  code: "full" | "withoutCosts" | "withoutInterest" | "principalOnly";
  amount: Amount;
  givenUp: Amount;
}
