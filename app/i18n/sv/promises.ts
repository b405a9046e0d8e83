/** What the applicant and the co-financier see of a promise: the question, and the answer. */
export default {
  financier: {
    title: (p: { name: string }) => `Bekräftelse från ${p.name}`,
    facts: {
      amount: "Belopp",
      orgnr: "Organisationsnummer",
      sector: "Sektor",
      state: "Bekräftelse",
      email: "E-post",
    },
    ask: {
      title: "Be om en bekräftelse",
      text: (p: { email: string }) =>
        `Vi skickar ett mejl till ${p.email} med en länk. Den som öppnar den ser er organisation, projektets namn och beloppet, och svarar ja eller nej. Inget konto behövs.`,
      until: (p: { day: string }) =>
        `Länken gäller till och med ${p.day} och kan användas en gång.`,
      button: (p: { name: string }) => `Be ${p.name} bekräfta`,
      again: (p: { name: string }) => `Påminn ${p.name}`,
      againText: "En ny länk skickas. Den gamla slutar gälla.",
    },
    sent: "Mejlet är på väg",
    sentText: "Ni får ett mejl när svaret har kommit.",
    noEmail: {
      title: "Det finns ingen e-postadress",
      text: "Skriv finansiärens e-postadress i budgeten och spara. Sedan kan ni be om en bekräftelse.",
    },
    confirmed: {
      title: (p: { day: string }) => `Bekräftad ${p.day}`,
      text: "Ni behöver inte göra något. Ändrar ni beloppet måste finansiären bekräfta på nytt.",
    },
    refused: {
      title: "Finansiären har svarat nej",
      text: "Hör av er till dem, eller ändra finansieringen. Ni kan skicka in ansökan ändå, men bidraget kan inte godtas förrän all medfinansiering är bekräftad.",
      afterwards:
        "Hör av er till dem, och till handläggaren om medfinansieringen uteblir. Bidraget kan inte godtas förrän all medfinansiering är bekräftad.",
    },
    certificate:
      "Har ni deras undertecknade intyg kan ni i stället lämna det till handläggaren, som registrerar det.",
    own: "Egna medel behöver ingen annan bekräfta.",
    toBudget: "Till budgeten",
  },
  confirmation: {
    title: (p: { amount: string; applicant: string }) =>
      `Bidrar ni med ${p.amount} till ${p.applicant}?`,
    meta: "Bekräfta medfinansiering",
    lead: "Det tar två minuter. Ni behöver inget konto.",
    facts: {
      you: "Finansiär",
      applicant: "Sökande",
      project: "Projekt",
      board: "Bidraget söks hos",
      amount: "Belopp i pengar",
      until: "Svara senast",
    },
    means:
      "Ett ja betyder att ni har bestämt att bidra om projektet beviljas. Pengarna får inte komma från EU och inte vara medfinansiering i ett annat projekt. Länsstyrelsen hanterar aldrig era pengar.",
    public: "Svaret blir en del av ansökan och därmed en allmän handling när den har kommit in.",
    legend: "Ert svar",
    confirm: (p: { amount: string }) => `Ja, vi bidrar med ${p.amount}`,
    refuse: "Nej, det stämmer inte",
    button: "Skicka svaret",
    once: "Länken kan användas en gång. Har ni svarat fel, kontakta den som söker.",
    doneConfirmed: {
      title: "Tack. Svaret har kommit in",
      text: (p: { amount: string; applicant: string }) =>
        `Ni har bekräftat att ni bidrar med ${p.amount}. ${p.applicant} får veta det nu. Ni kan stänga sidan.`,
    },
    doneRefused: {
      title: "Tack. Svaret har kommit in",
      text: (p: { amount: string; applicant: string }) =>
        `Ni har svarat att ni inte bidrar med ${p.amount}. ${p.applicant} får veta det nu. Ni kan stänga sidan.`,
    },
    used: { title: "Länken är använd", text: "Ett svar har redan kommit in med den här länken." },
    expired: {
      title: "Länken gäller inte längre",
      text: "Be den som söker bidraget att skicka en ny.",
    },
    ended: { title: "Svaret behövs inte", text: "Ansökan är avslutad." },
  },
};
