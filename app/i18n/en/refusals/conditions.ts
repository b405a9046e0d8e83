import { formatDay } from "~/ui/date/format";
import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/conditions";

const day = (text = "") => formatDay(text, "en");
const quoted = (text = "") => `“${text.replace(/\.$/, "")}”`;

export default {
  "condition.dayMissing": "No later than: write the day by which the condition is to be met.",
  "condition.dayNotAsked":
    "No later than: take the day away, or choose that the condition is to be met by a certain day.",
  "condition.final": "What is answered and decided is not changed. Reload the page.",
  "condition.noProposal": "The proposal is no longer there. Reload the page.",
  "condition.notOpen": "The condition does not wait for an answer from you. Reload the page.",
  "condition.nothingToJudge": "There is no answer to review. Reload the page.",
  "condition.notUnmet": "The condition is already met or waived. Reload the page.",
  "condition.waiverWaits":
    "Somebody has already proposed that the condition is waived. Reload the page.",
  "paymentBlock.conditionOverdue": (p) =>
    `The condition ${quoted(p["text"])} should have been met by ${day(p["day"])}. Nothing is paid until it is met.`,
  "paymentBlock.conditionUnmet": (p) =>
    p["kind"] === "before_start"
      ? `The condition ${quoted(p["text"])} is to be met before the project starts. Nothing is paid until it is met.`
      : `The condition ${quoted(p["text"])} is to be met before the first payment. The recipient answers it on the project’s page.`,
  "paymentBlock.conditionUnread": (p) =>
    `The recipient has answered the condition ${quoted(p["text"])}. Nothing is paid until a case officer has accepted the answer.`,
  "project.notReady":
    "The project cannot start yet. A condition or a co-financing certificate is left. Open the project and read which.",
} satisfies Translated<typeof sv>;
