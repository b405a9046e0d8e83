import type sv from "../../sv/refusals/forms";
import type { Translated } from "../../refusal-texts";

export default {
  "form.token": "The page has been open too long. Reload it and send the form again.",
  "form.unreadable": "The form could not be read. Load the page again and fill it in anew.",
  "field.missing": "Fill in this field.",
} satisfies Translated<typeof sv>;
