import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/payee-signals";

export default {
  "payeeSignal.another":
    "You gave, verified or listed the account, have judged a signal at it already, or are the one the signal is about. Somebody else must do this.",
  "payeeSignal.gone": "The signal is no longer there. Reload the page and read again.",
  "paymentBlock.payeeSignal":
    "The board is looking into the recipient's account. Nothing is paid before another person has judged it.",
  "staffAccount.ended": "The account has been removed from the list already.",
  "staffAccount.listed": "The account is in the list already.",
} satisfies Translated<typeof sv>;
