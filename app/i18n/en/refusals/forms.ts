import type sv from "../../sv/refusals/forms";
import type { Translated } from "../../refusal-texts";

export default {
  "form.token": "The page has been open too long. Reload it and send the form again.",
  "form.unreadable": "The form could not be read. Load the page again and fill it in anew.",
  "filter.unknown": (p) => `"${p["text"]}" is not one of the choices. Choose from the list.`,
  "filter.daysBackwards": "The last day is before the first. Let them change places.",
  "field.missing": "Fill in this field.",
} satisfies Translated<typeof sv>;
