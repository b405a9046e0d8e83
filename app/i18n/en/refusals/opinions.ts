import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/opinions";

export default {
  "opinion.apart":
    "Whoever assesses, prepares or decides a case cannot give an opinion on it too. Somebody else must do one of them.",
  "opinion.decided": "The case is decided. An opinion can no longer affect it.",
} satisfies Translated<typeof sv>;
