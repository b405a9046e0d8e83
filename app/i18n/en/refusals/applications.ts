import type { RefusalParams } from "~/domain/shared/result";
import { formatDay } from "~/ui/date/format";
import type sv from "../../sv/refusals/applications";
import type { Translated } from "../../refusal-texts";

const day = (on = ""): string => formatDay(on, "en");

/** Said when there were others. */
const others = ({ others: kept }: RefusalParams): string =>
  kept ? " Your other files are saved." : "";

const kinds: Record<string, string> = {
  pdf: "a PDF",
  image: "an image",
  word: "a Word document",
  excel: "an Excel file",
  office: "an older Office file",
  program: "a program",
  archive: "an archive (zip)",
  page: "a web page",
  text: "plain text",
};
const kind = (code = ""): string => kinds[code] ?? "something else";
const mend = ({ is }: RefusalParams): string =>
  is === "program"
    ? "Do not open it. Choose the right file."
    : "Open the file, save it anew as a PDF and choose it again.";

export default {
  "application.activityIncomplete": (p) =>
    `Activity ${p["row"]}: fill in the activity, start date, end date and who is responsible.`,
  "application.activityOutsidePeriod": (p) =>
    `Activity ${p["row"]}: the dates are outside the project period. Change the dates or the period.`,
  "application.alreadySubmitted":
    "The application has been submitted and cannot be changed. You can withdraw it, or wait until we ask for more information.",
  "application.answerMissing": "The question is not answered.",
  "application.cannot.accept": "The grant cannot be accepted: the application is not granted.",
  "application.cannot.approveFormally":
    "The application cannot be formally approved now. Reload the case and see where it is.",
  "application.cannot.beginAssessment":
    "Assessment cannot begin: the application is not formally approved.",
  "application.cannot.closeWithoutDecision":
    "The case cannot be closed: it is already decided, or not submitted.",
  "application.cannot.dismiss":
    "The application cannot be dismissed now: it is being examined in substance.",
  "application.cannot.grant": "The application cannot be granted: it is not ranked.",
  "application.cannot.grantPartly": "The application cannot be partly granted: it is not ranked.",
  "application.cannot.rank": "The application cannot be ranked: it is not being assessed.",
  "application.cannot.receiveCompletion": "No completion has been asked for.",
  "application.cannot.refuse": "The application cannot be refused: it is not ranked.",
  "application.cannot.requestCompletion":
    "More information cannot be asked for now. Reload the case and see where it is.",
  "application.cannot.submit":
    "The application has already been submitted. The receipt is under Applications.",
  "application.cannot.withdraw":
    "The application cannot be withdrawn: it is a draft, already withdrawn, or decided.",
  "application.chooseCall": "Choose which call you apply in.",
  "application.chooseText": "Choose which text to keep.",
  "application.endsBeforeStart": "It is before the start date. Change one of them.",
  "application.endsTooLate": (p) => `The project may run up to ${day(p["day"])}.`,
  "application.fileMissing": "No file has been uploaded.",
  "application.incomplete": (p) =>
    `The application cannot be submitted yet: ${p["count"]} things are missing or need mending. They are listed on the review page.`,
  "application.noneAndSome":
    "You have written support and also ticked that there is none. Remove one of them.",
  "application.notOpenYet": (p) => `The call opens on ${day(p["day"])}. Come back then.`,
  "application.notSigned":
    "Tick that you may sign for the organisation and that what is written is correct.",
  "application.participantsIncomplete":
    "Describe the target group and write the number of women and of men. Write 0 if there are none.",
  "application.partnerIncomplete": (p) => `Partner ${p["row"]}: fill in name and role.`,
  "application.periodIncomplete": "Write both a start date and an end date.",
  "application.savedByOther": (p) =>
    `${p["by"]} saved while you were writing. Choose which text to keep. Both are kept.`,
  "application.startsTooEarly": (p) => `The project may begin on ${day(p["day"])} at the earliest.`,
  "application.targetIncomplete": (p) =>
    `Target ${p["row"]}: choose an indicator and fill in target value and measuring date.`,
  "application.tooManyRows": (p) => `Write at most ${p["max"]} rows.`,
  "application.typeNotEligible":
    "This kind of organisation cannot apply in the call. Read under Who can apply.",
  "file.empty": (p) => `"${p["name"]}" is empty. Choose the file again.${others(p)}`,
  "file.otherContent": (p) =>
    `"${p["name"]}" is ${kind(p["said"])} by its name, but its content seems to be ${kind(p["is"])}. ${mend(p)}${others(p)}`,
  "file.tooLarge": (p) =>
    `"${p["name"]}" is larger than ${p["megabytes"]} MB. Make it smaller.${others(p)}`,
  "file.tooMany": (p) =>
    `An application can have at most ${p["max"]} files. Remove one first.${others(p)}`,
  "file.infected": (p) =>
    `The virus scanner found something in ${p["name"]} (${p["virus"]}), and the file is not kept. Scan your computer, make a new file from the original, and choose that.`,
  "file.foundInfected":
    "The virus scanner found something in the file, and nobody can open it. Ask for a new file.",
  "file.unscanned":
    "The virus scanner has not looked through the file yet, so it cannot be opened. Try again in a few minutes.",
  "file.type": (p) =>
    `"${p["name"]}" cannot be accepted. Upload PDF, Word, Excel or an image.${others(p)}`,
  "organisation.accountAlreadyVerified": "Your board has already verified the account.",
  "organisation.accountReplaced":
    "The organisation has given a newer account. Verify that one instead.",
  "organisation.orgnrTaken":
    "Organisation number: it is already registered. Look the organisation up instead.",
} satisfies Translated<typeof sv>;
