/** Why nothing is paid now, and the decision to stop payments. */
import type sv from "../sv/payment-blocks";

export default {
  projects: "Projects",
  blocked: {
    project: "Nothing can be paid now",
    payment: "The payment cannot go on now",
    run: "The run cannot be sent now",
    pick: "Blocked now:",
  },
  claiming: {
    title: "You cannot claim now",
    text: "The project's page shows what is left, and who is to do it.",
  },
  limits: "What the rules give now",
  title: "Payment stop",
  name: (p: { project: string }) => `Payment stop: ${p.project}`,
  state: { none: "No stop", proposed: "Proposed", stopped: "Stopped" },
  inForce: (p: { day: string }) => `Payments have been stopped since ${p.day}`,
  inForceWhat:
    "Nothing is approved, attested or sent to the bank until the stop has been lifted by a decision.",
  proposal: { stop: "Proposal: stop payments", lift: "Proposal: lift the stop" },
  returned: (p: { name: string }) => `${p.name} has returned the proposal`,
  facts: { basis: "Basis", reasons: "Reasons" },
  basis: {
    obstacle: "Obstacle to payment, section 15 b of Ordinance (2016:1364)",
    conditions: "A condition of the decision is not met",
  },
  two: {
    title: "Two persons are needed",
    prepared: "Proposed",
    decided: "Decided",
    by: (p: { name: string; at: string }) => `${p.name}, ${p.at}`,
    own: "You proposed it. Somebody else is to decide.",
    other: "A decision-maker at the county board decides.",
    none: "Nothing is proposed.",
    open: "Go to the decision",
    return: "Return",
    withdraw: "Withdraw the proposal",
  },
  propose: {
    stop: "Propose that payments stop",
    lift: "Propose that the stop is lifted",
    intro: "The proposal stops nothing. The stop is in force when a decision-maker has decided.",
    introLift: "The stop is in force until a decision-maker has decided to lift it.",
    basis: "What is the stop based on?",
    reasons: "Reasons",
    reasonsHint:
      "The recipient reads the reasons in the decision. Write what has happened and what is required.",
    reasonsHintLift: "The recipient reads the reasons in the decision. Write what has changed.",
    button: { stop: "Propose a stop", lift: "Propose that the stop is lifted" },
    again: "Change the proposal",
  },
  history: "What has happened",
  noHistory: "Nothing has been proposed or decided in the project.",
  decided: {
    stop: (p: { day: string }) => `Decision to stop, ${p.day}`,
    lift: (p: { day: string }) => `Decision to lift the stop, ${p.day}`,
  },
  wasReturned: {
    stop: (p: { day: string }) => `Proposed stop returned, ${p.day}`,
    lift: (p: { day: string }) => `Proposal to lift the stop returned, ${p.day}`,
  },
  wasWithdrawn: {
    stop: (p: { day: string }) => `Proposed stop withdrawn, ${p.day}`,
    lift: (p: { day: string }) => `Proposal to lift the stop withdrawn, ${p.day}`,
  },
  close: {
    returned: {
      question: "Return the proposal?",
      what: "Nothing is decided. Whoever proposed it can make it anew.",
      who: "Whoever proposed it gets it as a task, and reads your reasons.",
      undo: "A new proposal can be made at any time.",
      reasonsHint: "Write what is to be changed or what is missing.",
      button: "Return the proposal",
    },
    withdrawn: {
      question: "Withdraw the proposal?",
      what: "The proposal leaves the decision-maker's list. Nothing is decided.",
      who: "The recipient has been told nothing, and gets no letter.",
      undo: "A new proposal can be made at any time.",
      reasonsHint: "Write why the proposal is not needed any more.",
      button: "Withdraw the proposal",
    },
    reasons: "Reasons",
    money: "Nothing is posted. What is in force stays in force.",
  },
  decision: {
    question: {
      stop: (p: { project: string }) => `Stop payments to ${p.project}?`,
      lift: (p: { project: string }) => `Lift the stop for ${p.project}?`,
    },
    what: {
      stop: "Nothing more is paid, not even what is attested already or lies in a run that has not been sent.",
      lift: "What is approved can be paid again.",
    },
    who: "The recipient gets the decision with its reasons, and a mail.",
    undo: {
      stop: "The stop is lifted by a new decision, also by two persons.",
      lift: "Payments can be stopped again by a new decision.",
    },
    money: "Nothing is posted. The grant stands as before.",
    button: { stop: "Decide to stop", lift: "Decide to lift the stop" },
    cancel: "Back to the payment stop",
  },
} satisfies typeof sv;
