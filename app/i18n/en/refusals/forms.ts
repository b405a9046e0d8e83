import type sv from "../../sv/refusals/forms";
import type { Translated } from "../../refusal-texts";

export default {
  "form.token":
    "The page was opened before you last signed in. Nothing is saved. Read through what you wrote and send it again.",
  "clock.behind":
    "The server's clock has gone backwards. Nothing is kept until it is right again. What you wrote is still here: try again in a while, and tell operations if that does not help.",
  "form.tooLarge": (p) =>
    `The file is too large, at most ${p["megabytes"]} MB. Nothing has been saved. Choose a smaller file or remove it, and send again.`,
  "form.tooLong": (p) =>
    `The text is too long, at most ${p["megabytes"]} MB. Nothing has been saved. Shorten it and send again.`,
  "form.unreadable": "The form could not be read. Load the page again and fill it in anew.",
  "filter.unknown": (p) => `"${p["text"]}" is not one of the choices. Choose from the list.`,
  "filter.noDimension": (p) => `"${p["text"]}" is nothing to filter by. Choose among the fields.`,
  "filter.noCase": (p) =>
    `No case has the number "${p["text"]}". Write the whole number, for example DEMO 851-0102-2027.`,
  "filter.noFinancier": (p) =>
    `No co-financier is called "${p["text"]}". Write part of the name, as in the application.`,
  "filter.noCounterparty": (p) =>
    `Nothing is posted with or for the counterparty "${p["text"]}". Write the organisation number, for example 802999-9011.`,
  "filter.notBooked": (p) =>
    `Nothing is posted with "${p["text"]}". Write it as it stands in the entry.`,
  "filter.daysBackwards": "The last day is before the first. Let them change places.",
  "field.missing": "Fill in this field.",
} satisfies Translated<typeof sv>;
