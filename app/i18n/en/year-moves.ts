/** Moving a part of a project's commitment to another year. */
import type sv from "../sv/year-moves";

export default {
  projects: "Projects",
  title: "Move between years",
  name: (p: { project: string }) => `Move between years: ${p.project}`,
  state: { none: "Nothing proposed", proposed: "Proposed" },
  years: {
    title: "The project's years",
    intro:
      "A year is paid from that year's appropriation. Only what is not approved for payment can be moved, and the amount granted stays the same.",
    caption: "Committed per year, and what there is room for",
    year: "Year",
    committed: "Can be moved from here (SEK)",
    room: "Room here (SEK)",
    of: { item: "available on the year's item", authority: "left of the authority" },
    closed: "closed",
    past: "over",
    noItem: "no appropriation item",
  },
  two: {
    title: "Two persons are needed",
    proposed: "Proposed",
    decided: "Decided",
    by: (p: { name: string; at: string }) => `${p.name}, ${p.at}`,
    own: "You proposed it. Somebody else is to decide.",
    other: "A decision-maker at the county board decides.",
    none: "Nothing is proposed.",
    open: "Go to the decision",
  },
  proposal: "Proposal",
  facts: {
    from: "From year",
    to: "To year",
    amount: "Amount",
    reasons: "Reasons",
  },
  propose: {
    title: "Propose a move",
    intro: "The proposal books nothing. The move is made when a decision-maker has decided.",
    from: "From year",
    to: "To year",
    amount: "Amount",
    reasons: "Reasons",
    reasonsHint:
      "Why another year is to bear the cost. The reasons are shown in the project's history.",
    button: "Propose the move",
    again: "Change the proposal",
  },
  history: {
    title: "Moves decided",
    caption: "Decisions on moves between years",
    none: "Nothing has been moved between the project's years.",
    day: "Decided",
    what: "Move",
    years: (p: { from: number; to: number }) => `${p.from} to ${p.to}`,
    amount: "Amount (SEK)",
    outcome: { moved: "Moved", refused: "Refused" },
    who: "Proposed and decided by",
    persons: (p: { proposer: string; decider: string }) => `${p.proposer}, ${p.decider}`,
  },
  decision: {
    crumb: "Decision",
    question: (p: { amount: string; from: number; to: number }) =>
      `Move ${p.amount} from ${p.from} to ${p.to}?`,
    what: (p: { to: number }) =>
      `The amount is paid from the appropriation of ${p.to}. The amount granted stays the same.`,
    who: "Those at the board who read the case. Whoever proposed the move cannot decide it.",
    undo: "No. A move is changed only by a new proposal and a new decision.",
    money:
      "A move is booked at once. It is refused if the new year's item or authority is not enough. A refusal books nothing.",
    outcome: "Your decision",
    moved: "Move the amount",
    refused: "Refuse the proposal",
    button: "Decide",
    cancel: "Back to the project's years",
  },
} satisfies typeof sv;
