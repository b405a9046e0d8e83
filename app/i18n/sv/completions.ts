/** A completion: what the board asks for, and what the applicant answers. */
export default {
  request: {
    title: "Begär komplettering",
    lead: "Sökanden får ett mejl och kan bara ändra det du frågar om.",
    wanted: "Vad saknas?",
    wantedHint:
      "Skriv så att sökanden förstår vad ni behöver och varför. Texten skickas som den är.",
    questions: "Frågor som får besvaras på nytt",
    questionsHint: "Lämna tomt om ni bara behöver en förklaring eller ett intyg.",
    due: "Senast",
    dueHint: "Ge minst två veckor. Skriv år, månad och dag, till exempel 2027-03-22.",
    button: "Begär komplettering",
    cancel: "Tillbaka till ärendet",
  },
  answer: {
    title: (p: { no: number }) => `Komplettering ${p.no}`,
    asked: "Det här behöver vi",
    askedBy: (p: { when: string }) => `Länsstyrelsen frågade ${p.when}.`,
    due: (p: { day: string }) => `Svara senast ${p.day}`,
    dueText:
      "Om ni inte svarar prövar vi ansökan på det underlag som finns, eller tar inte upp den till prövning.",
    own: "Ert svar",
    ownHint: "Skriv kort vad ni har ändrat eller bifogar.",
    only: "Ni kan bara ändra det vi har frågat om. Resten av ansökan står kvar som den kom in.",
    budget: "Vi har frågat om budgeten. Ändra den först, och svara sedan här.",
    toBudget: "Öppna budgeten",
    button: "Skicka kompletteringen",
    done: "Kompletteringen har kommit in",
    doneText: (p: { when: string }) => `Vi fick ert svar ${p.when}. Vi läser det och hör av oss.`,
    crumb: "Ansökningar",
  },
};
