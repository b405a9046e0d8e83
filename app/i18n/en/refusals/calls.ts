import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/calls";

export default {
  "call.alreadyPublished": "The call is already published.",
  "call.caseNumberTaken": "Case number: it is already in use. Choose another.",
  "call.closesBeforeItOpens": "Closes: choose a time after the call opens.",
  "call.decimal": "Write a number, for example 45.24.",
  "call.envelopeYear": ({ year }) =>
    `Frame per year: the earliest year is ${year}, the item's own.`,
  "call.frozen": "A published call is not changed.",
  "call.kronor": "Write an amount in kronor with two decimals.",
} satisfies Translated<typeof sv>;
