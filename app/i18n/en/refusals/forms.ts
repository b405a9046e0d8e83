import type sv from "../../sv/refusals/forms";
import type { Translated } from "../../refusal-texts";

export default {
  "form.token": "The page has been open too long. Reload it and send the form again.",
  "form.tooLarge": (p) =>
    `The file is too large, at most ${p["megabytes"]} MB. Nothing has been saved. Choose a smaller file or remove it, and send again.`,
  "form.tooLong": (p) =>
    `The text is too long, at most ${p["megabytes"]} MB. Nothing has been saved. Shorten it and send again.`,
  "form.unreadable": "The form could not be read. Load the page again and fill it in anew.",
  "filter.unknown": (p) => `"${p["text"]}" is not one of the choices. Choose from the list.`,
  "filter.daysBackwards": "The last day is before the first. Let them change places.",
  "field.missing": "Fill in this field.",
} satisfies Translated<typeof sv>;
