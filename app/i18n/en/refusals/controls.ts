import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/controls";

export default {
  "draw.tooSoon": (p) =>
    `A draw is made the day after it was announced at the earliest. Write ${p["earliest"]} or a later day.`,
  "draw.shareAbove": "A share is at most 100 per cent. Write a lower number, or choose a number.",
  "draw.numberTaken": "Somebody else announced a draw at the same moment. Send the form again.",
  "draw.made": "The draw has been made. It is made once.",
  "draw.notMade": "The draw has not been made yet, so there is nothing to make again.",
  "draw.notYet": (p) =>
    `The draw is made on ${p["day"]} at the earliest. The seed of the lot does not exist before that.`,
  "draw.noSeed":
    "The audit log has no entry before the day of the draw. Announce a new draw for a later day.",
  "draw.changed":
    "A project changed while the draw was made. Nothing is drawn. Make the draw again.",
  "draw.notDrawn": "The project is not among the drawn. Choose one in the list.",
  "draw.strikeProposed":
    "There is a proposal to strike the project off already, or it is struck off. Reload the page.",
  "draw.strikeDecided": "The proposal has been decided. Reload the page and read the decision.",
  "control.notRunning":
    "The project does not run, or has been settled. If money is to come back, open a recovery instead.",
  "control.dayPassed": "The day has passed. Write today’s date or a later day.",
  "control.alreadyOpen":
    "The project has a control that is not closed. Open it on the project’s page.",
  "control.cannot.opened":
    "The recipient has not been told of the control yet. Send the notice first.",
  "control.cannot.noticed":
    "The recipient has been told, but the protocol has not been signed yet. Reload the page and see the next step.",
  "control.cannot.signed": "The protocol has been signed and does not change.",
  "control.cannot.closed": "The control is closed. Open another if there is more to control.",
  "control.noProtocol":
    "The protocol is not ready. Write who took part, what you saw and a score for each section, and save it.",
  "control.mendDayMissing": "Write the last day for it to be put right.",
  "control.mendDayAlone":
    "A day is written only when something is to be put right. Remove the day, or choose that it is to be.",
  "control.answerTooSoon": (p) =>
    `The recipient has at least a week to answer. Write ${p["earliest"]} or a later day.`,
  "control.answeredFirst":
    "The recipient may still answer the protocol. Wait for the answer, or until the time is over.",
  "control.bySomebodyElse":
    "Both you and the one who signed have approved claims of the project. Somebody who has not is to close the control.",
} satisfies Translated<typeof sv>;
