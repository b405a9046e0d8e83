import { formatDay } from "~/ui/date/format";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/calls";

const day = (on = ""): string => formatDay(on, "en");

export default {
  "call.activityNotThen": (p) =>
    `Activity: ${p["code"]} does not hold on the day the call opens, ${day(p["day"])}. Choose another.`,
  "call.activityUnknown": "Activity: choose one in the list.",
  "call.noActivity": "The draft has no activity. Prepare the call again and choose one.",
  "call.alreadyAgreed": "Your board has already agreed to its part.",
  "call.boardUnknown": "Who pays the grants out: choose a county board in the list.",
  "call.notAgreed": ({ boards = "" }) =>
    `The call cannot be published: ${boards} has not agreed to its part. Ask a decision-maker or a controller there to do so.`,
  "call.notThePart": "Your board has no part in the call to agree to.",
  "call.envelopeChanged":
    "The envelope is not the one that was shown. Read it again and agree anew.",
  "call.agreeRole": "A decision-maker or a controller of your board must agree.",
  "call.boardsKept": "Which boards have a part in a project does not change.",
  "call.alreadyPublished": "The call is already published.",
  "call.caseNumberTaken": "Case number: it is already in use. Choose another.",
  "call.closesBeforeItOpens": "Closes: choose a time after the call opens.",
  "call.decimal": "Write a number, for example 45.24.",
  "call.envelopeYear": ({ year }) =>
    `Frame per year: the earliest year is ${year}, the item's own.`,
  "call.frozen": "A published call is not changed.",
  "call.kronor": "Write an amount in kronor with two decimals.",
  "call.copyGone": "Copy from: the call no longer exists. Choose another.",
  "call.dateNotAfter": (p) => `Choose a date no later than ${day(p["day"])}.`,
  "call.dateNotBefore": (p) => `Choose a date no earlier than ${day(p["day"])}.`,
  "call.definitionNotJson":
    "Definition: the text cannot be read as JSON. Compare with the file of another call.",
  "call.definitionWeights": "Definition: the weights of the criteria must add up to 100.",
  "call.definitionWrong": (p) =>
    `Definition: mend ${p["places"]}${p["more"] === "0" ? "" : ` and ${p["more"]} more places`}.`,
  "call.envelopeNotPositive": "Envelope: write an amount above SEK 0.00, or leave the row empty.",
  "call.envelopeYearTwice": ({ year }) =>
    `Envelope: ${year} is there twice. Add the amounts on one row.`,
  "call.noEnvelope": "Envelope: write an amount for at least one year.",
  "call.noShares": "Share: write a share above 0 for at least one year, for example 1.",
  "question.sameAnswer": "The answer is already saved with that text.",
  "question.tooLate": (p) => `The last day for questions was ${day(p["day"])}.`,
  "question.tooMany": ({ minutes }) =>
    `Many questions have come from here. Wait ${minutes} minutes and try again.`,
} satisfies Translated<typeof sv>;
