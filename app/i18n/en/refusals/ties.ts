import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/ties";

export default {
  "conflict.tieUnexplained":
    "Registers show a tie between you and the case. Write at least 20 characters about why it is no conflict, or answer that you have one.",
  "conflict.tieUndeclared":
    "Registers show a tie between you and the case. First say whether you have a conflict of interest: the link is on the payment's page.",
  "sideJob.own": "You cannot record or end your own side job. Ask another administrator.",
  "sideJob.notEmployee": "The person has no role at the board. Choose somebody in the list.",
  "sideJob.ended": "The row has been ended already.",
} satisfies Translated<typeof sv>;
