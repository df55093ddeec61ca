export const texts = {
  title: "What has to be paid? – vordering",
  skip: "Skip to the answer",
  "language.label": "Language",
  "language.failed": "This language could not be loaded. Perhaps the connection is gone for a moment. Try again later.",
  "version.new": "There is a new version of this page. What you filled in stays.",
  "version.use": "Use the new version",
  "link.newTab": "(opens in a new tab)",
  heading: "An invoice was not paid. What is owed now?",
  intro: "Answer a few questions about a Dutch or Belgian invoice. You see the amount, why it is that high, and what can happen next. For the one who has to pay and for the one who waits for the money.",
  many: "Calculate many invoices at once",

  "advice.heading": "Not legal advice",
  "advice.body": "This page calculates with the rules of the law. It does not know the whole story, such as a complaint about the work or another agreement. In doubt, or do you not agree with the invoice? Ask for help before you pay or threaten to take steps.",
  "advice.scope": "Not calculated here yet: consumer credit, rent, insurance, taxes, and debts after a judgment.",
  "privacy.heading": "Your data stays in this browser",
  "privacy.body": "Everything is calculated on your own device. Nothing is sent. What you fill in stays in this tab, also when you reload the page. When you close the tab, it is gone. Only if your browser reopens the tab can it be there again.",
};
