import type sv from "../../sv/refusals/access";
import type { Translated } from "../../refusal-texts";

export default {
  "access.forbidden": "You do not have the right to do this. The list of roles says who has.",
  "access.notFound": "The page does not exist, or you do not have access to it.",
  "approval.twoPersons": "You did the first step. Someone else must do the second.",
  "command.reused": "The form was already sent with other content. Reload the page and try again.",
} satisfies Translated<typeof sv>;
