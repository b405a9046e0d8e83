/** Several boards with a part in one call. */
export default {
  boards: {
    title: "Länsstyrelser med del i utlysningen",
    part: { deciding: "beslutar", holding: "har anslaget", paying: "betalar ut" },
    agreed: (p: { who: string; when: string }) => `Godkänt av ${p.who} ${p.when}`,
    waiting: "Har inte godkänt än",
    own: "Förbereder utlysningen",
    parts: (all: readonly string[]) => new Intl.ListFormat("sv").format(all),
    agree: "Godkänn er del",
  },
  agreement: {
    crumb: "Godkänn er del",
    question: (p: { title: string }) => `Godkänna er del i utlysningen ${p.title}?`,
    holding: (p: { board: string; amount: string }) =>
      `${p.board} beslutar om bidragen. De betalas av ert anslag: ${p.amount} reserveras när utlysningen publiceras, och besluten intecknas hos er.`,
    paying: (p: { board: string; amount: string }) =>
      `${p.board} beslutar om bidragen. Ni betalar ut dem, högst ${p.amount}: er ekonomi attesterar och skickar betalningarna.`,
    debt: "Är ni inte både den som har anslaget och den som betalar bokförs en skuld mellan länsstyrelserna för varje betalning, lika i bådas huvudböcker.",
    who: "En beslutsfattare eller controller godkänner. Den som godkänner kan inte publicera utlysningen.",
    undo: "Ett godkännande kan inte tas tillbaka.",
    cancel: "Tillbaka till utlysningen",
    envelope: (p: { year: number }) => `Ramen för ${p.year}`,
    left: (p: { code: string; year: number; name: string }) =>
      `Disponibelt nu på ${p.code} ${p.name}, ${p.year}`,
    noRole: "Din roll ger inte rätt att godkänna. Be en beslutsfattare eller controller.",
    stop: "Du kan inte godkänna",
    button: "Godkänn",
  },
};
