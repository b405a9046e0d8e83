import type { RefusalTexts } from "../../refusal-texts";

export default {
  "payeeSignal.another":
    "Du har anmält, verifierat eller fört in kontot, har redan bedömt en signal vid det, eller så gäller signalen dig. Någon annan måste göra det här.",
  "payeeSignal.gone": "Signalen finns inte längre. Ladda om sidan och läs igen.",
  "paymentBlock.payeeSignal":
    "Länsstyrelsen granskar mottagarens konto. Inget betalas ut förrän en person till har bedömt det.",
  "staffAccount.ended": "Kontot är redan borttaget ur listan.",
  "staffAccount.listed": "Kontot finns redan i listan.",
} satisfies RefusalTexts;
