import type sv from "../sv/call-boards";

export default {
  boards: {
    title: "County boards with a part in the call",
    part: { deciding: "decides", holding: "holds the appropriation", paying: "pays" },
    agreed: (p: { who: string; when: string }) => `Agreed by ${p.who} ${p.when}`,
    waiting: "Has not agreed yet",
    own: "Prepares the call",
    parts: (all: readonly string[]) => new Intl.ListFormat("en").format(all),
    agree: "Agree to your part",
  },
  agreement: {
    crumb: "Agree to your part",
    question: (p: { title: string }) => `Agree to your part in the call ${p.title}?`,
    holding: (p: { board: string; amount: string }) =>
      `${p.board} decides on the grants. Your appropriation pays for them: ${p.amount} is reserved when the call is published, and the decisions are committed in your books.`,
    paying: (p: { board: string; amount: string }) =>
      `${p.board} decides on the grants. You pay them, at most ${p.amount}: your finance staff attest and send the payments.`,
    debt: "Unless you both hold the appropriation and pay, each payment is booked as a debt between the boards, the same in the books of both.",
    who: "A decision-maker or a controller agrees. Whoever agrees cannot publish the call.",
    undo: "An agreement cannot be taken back.",
    cancel: "Back to the call",
    envelope: (p: { year: number }) => `The envelope of ${p.year}`,
    left: (p: { code: string; year: number; name: string }) =>
      `Available now of ${p.code} ${p.name}, ${p.year}`,
    noRole: "Your role may not agree. Ask a decision-maker or a controller.",
    stop: "You cannot agree",
    button: "Agree",
  },
} satisfies typeof sv;
