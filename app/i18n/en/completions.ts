import type sv from "../sv/completions";

export default {
  request: {
    title: "Ask for more information",
    lead: "The applicant gets an e-mail and can change only what you ask about.",
    wanted: "What is missing?",
    wantedHint:
      "Write so that the applicant understands what you need and why. The text is sent as it is.",
    questions: "Questions that may be answered anew",
    questionsHint: "Leave empty if you only need an explanation or a certificate.",
    due: "Due",
    dueHint: "Give two weeks at least. Write year, month and day, for example 2027-03-22.",
    button: "Ask for more information",
    cancel: "Back to the case",
  },
  answer: {
    title: (p) => `Completion ${p.no}`,
    asked: "This is what we need",
    askedBy: (p) => `The county board asked ${p.when}.`,
    due: (p) => `Answer by ${p.day}`,
    dueText:
      "If you do not answer we try the application on what there is, or do not try it at all.",
    own: "Your answer",
    ownHint: "Write briefly what you have changed or attach.",
    only: "You can change only what we have asked about. The rest of the application stands as it came in.",
    budget: "We have asked about the budget. Change it first, and then answer here.",
    toBudget: "Open the budget",
    button: "Send the completion",
    done: "The completion has come in",
    doneText: (p) => `We got your answer ${p.when}. We read it and get back to you.`,
    crumb: "Applications",
  },
} satisfies typeof sv;
