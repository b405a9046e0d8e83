import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/evidence-signals";

export default {
  "evidenceSignal.gone": "The signal is no longer there. Reload the page and read again.",
  "evidenceSignal.claimJudged":
    "The claim is no longer sent in to be judged. Evidence is judged while the claim is.",
  "evidenceSignal.open":
    "A signal at the evidence is not judged. Read the signals, judge them, and then approve.",
  "evidenceSignal.doesNotCount":
    "A cost is approved although its only evidence does not count. Set it to 0 kronor, park the line, or judge the signal again.",
} satisfies Translated<typeof sv>;
