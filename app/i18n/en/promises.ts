import type sv from "../sv/promises";

/** What the applicant and the co-financier see of a promise: the question, and the answer. */
export default {
  financier: {
    title: (p) => `Confirmation from ${p.name}`,
    facts: {
      amount: "Amount",
      orgnr: "Organisation number",
      sector: "Sector",
      state: "Confirmation",
      email: "E-mail",
    },
    ask: {
      title: "Ask for a confirmation",
      text: (p) =>
        `We send an e-mail to ${p.email} with a link. Whoever opens it sees your organisation, the project's name and the amount, and answers yes or no. No account is needed.`,
      until: (p) => `The link is valid to ${p.day} and can be used once.`,
      button: (p) => `Ask ${p.name} to confirm`,
      again: (p) => `Remind ${p.name}`,
      againText: "A new link is sent. The old one stops working.",
    },
    sent: "The e-mail is on its way",
    sentText: "You get an e-mail when the answer has come.",
    noEmail: {
      title: "There is no e-mail address",
      text: "Write the financier's e-mail address in the budget and save. Then you can ask for a confirmation.",
    },
    confirmed: {
      title: (p) => `Confirmed ${p.day}`,
      text: "You need not do anything. If you change the amount, the financier must confirm anew.",
    },
    refused: {
      title: "The financier has answered no",
      text: "Get in touch with them, or change the financing. You may submit anyway, but the grant cannot be accepted until all co-financing is confirmed.",
      afterwards:
        "Get in touch with them, and with your case officer if the co-financing does not come. The grant cannot be accepted until all co-financing is confirmed.",
    },
    certificate:
      "If you have their signed certificate you may give that to the case officer instead, who records it.",
    own: "Nobody else needs to confirm your own funds.",
    toBudget: "To the budget",
  },
  confirmation: {
    title: (p) => `Do you contribute ${p.amount} to ${p.applicant}?`,
    meta: "Confirm co-financing",
    lead: "It takes two minutes. You need no account.",
    facts: {
      you: "Financier",
      applicant: "Applicant",
      project: "Project",
      board: "The grant is applied for at",
      amount: "Amount in money",
      until: "Answer by",
    },
    means:
      "Yes means that you have decided to contribute if the project is granted. The money may not come from the EU and may not be co-financing of another project. The county board never handles your money.",
    public:
      "The answer becomes part of the application, and so a public record once it has come in.",
    legend: "Your answer",
    confirm: (p) => `Yes, we contribute ${p.amount}`,
    refuse: "No, that is not right",
    button: "Send the answer",
    once: "The link can be used once. If you have answered wrongly, contact the applicant.",
    doneConfirmed: {
      title: "Thank you. The answer has come in",
      text: (p) =>
        `You have confirmed that you contribute ${p.amount}. ${p.applicant} is told now. You can close the page.`,
    },
    doneRefused: {
      title: "Thank you. The answer has come in",
      text: (p) =>
        `You have answered that you do not contribute ${p.amount}. ${p.applicant} is told now. You can close the page.`,
    },
    used: { title: "The link has been used", text: "An answer has already come in by this link." },
    expired: {
      title: "The link is no longer valid",
      text: "Ask the one who applies for the grant to send a new one.",
    },
    ended: { title: "The answer is not needed", text: "The application is closed." },
  },
} satisfies typeof sv;
