import type sv from "../sv/progress-report";

export default {
  title: "Progress report",
  intro: "Write no names, and nothing that points out a person.",
  progress: "What have you done in the period?",
  progressHint: "Activities and participants, what matters most.",
  deviations: "What has gone differently from the plan?",
  deviationsHint: "Time, content, participants or money, and what you do about it.",
  risks: "What may go wrong from here?",
  risksHint: "And what you do to keep it from happening.",
  none: "Write None if there is nothing.",
  counts: "Results so far",
  countsIntro:
    "Count from the project's first day to the last of the period, so that nobody is counted twice. Count women and men separately. Write 0 if there were none. Leave it empty if you do not know.",
  head: { progress: "Done", deviations: "Deviations", risks: "Risks" },
  missing: "No data",
  unknown: (p) => `No data yet: ${p.names}.`,
  fallen: (p) =>
    p.count === 1
      ? "1 result is lower than in an earlier claim"
      : `${p.count} results are lower than in an earlier claim`,
  fallenWhat: (p) =>
    `${p.names}. Results are counted from the project's beginning and should not fall. Ask the recipient.`,
  complete: "The progress report is there",
  lacking: "The progress report is not complete",
  mend: "Complete the claim",
  soFar: "Results so far",
  soFarFrom: (p) => `From the progress report of claim ${p.no}, up to ${p.day}.`,
  start: (p) =>
    `The figures come from the progress report of claim ${p.no}, up to ${p.day}. Change them to hold for the whole project.`,
  alone: {
    title: "Nothing to claim",
    text: "The recipient had no costs in the period. The progress report is registered, and there is nothing to review or pay.",
    sign: {
      what: "The board gets the progress report for the period. You claim nothing.",
      undo: "No. What is sent in stands.",
      money: "Nothing. You can claim costs in the next claim.",
      statement: "The information is right. We had no costs in the period.",
      button: "Sign and send the progress report",
    },
  },
} satisfies typeof sv;
