import type sv from "../sv/evidence-signals";

export default {
  title: "Signals at evidence",
  lead: "A signal is no proof. Programs that sign, archive and merge files leave the same traces. Find out what happened, for example by asking for the original, and write what you found.",
  none: "No signals",
  noneWhy: "No file is in another claim, and no PDF has a trace of a later change.",
  file: (p) => `${p.name}, ${p.voucher}`,
  signal: {
    same_file: "The same file in another claim",
    after_signature: "Changed after the signature",
    signature_partial: "The signature does not cover the whole file",
    changed_later: "Saved again",
    dated_later: "Changed on a later day",
    editor: "Made in an editing program",
    broken_index: "The file's index does not fit",
  },
  says: {
    same_file: (p) =>
      `Exactly the same file is evidence in ${p.detail}. The same cost may be claimed twice.`,
    after_signature: () =>
      "The file may have been changed after it was signed electronically. A time stamp for long-term keeping leaves the same trace.",
    signature_partial: () =>
      "Some part of the file is outside what is signed. Nobody stands behind what you read there.",
    changed_later: (p) =>
      p.detail === "1"
        ? "The file may have been changed after it was made: one change is saved at its end. A form that was filled in leaves the same trace."
        : `The file may have been changed after it was made: ${p.detail} changes are saved at its end. A form that was filled in leaves the same trace.`,
    dated_later: (p) => {
      const [made = "", changed = ""] = p.detail.split("/");
      return `The file itself says that it was made on ${made} and changed on ${changed}.`;
    },
    editor: (p) =>
      `The file itself says that it was made in ${p.detail}. An invoice mostly comes from an accounting system.`,
    broken_index: () =>
      "The file may have been changed with another program than one for PDF, or been damaged on its way.",
  },
  standing: {
    open: "Not judged",
    cleared: "The file counts as evidence",
    upheld: "The file does not count as evidence",
  },
  judgeWhy:
    "The claim can be approved when every signal is judged. A cost whose only evidence does not count cannot be approved: set the amount to 0 kronor or park the line.",
  claim: {
    open: (p) =>
      p.count === 1
        ? "One signal at the evidence is not judged"
        : `${p.count} signals at the evidence are not judged`,
    openWhat: "The claim cannot be approved before they are judged.",
    judged: (p) =>
      p.count === 1
        ? "One signal at the evidence is judged"
        : `${p.count} signals at the evidence are judged`,
    none: "The evidence is in no other claim and has no trace of a change",
    read: "Read the signals",
  },
} satisfies typeof sv;
