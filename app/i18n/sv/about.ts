/** What the site says of itself: how it works, contact, accessibility, personal data. */
export default {
  how: {
    title: "Så fungerar det",
    lead: "Från utlysning till slutreglering, steg för steg.",
    stepsTitle: "Ett bidrags väg",
    steps: [
      {
        title: "Länsstyrelsen utlyser pengar",
        text: "Utlysningen säger vem som kan söka, hur mycket, vad vi bedömer och när ni får svar. Ramen är reserverad i huvudboken.",
      },
      {
        title: "Ni skriver ansökan",
        text: "Utkastet är ert. Ingen på länsstyrelsen kan läsa det innan ni skickar in. Medfinansiärer bekräftar sina löften genom en länk.",
      },
      {
        title: "Vi kontrollerar villkoren",
        text: "Saknas något ber vi er komplettera. En ansökan som kommer in för sent registreras, men avvisas om inget särskilt talar för annat.",
      },
      {
        title: "Två bedömare läser var för sig",
        text: "De sätter 1–5 på varje kriterium och motiverar varje betyg. Den som är jävig får inte läsa ansökan.",
      },
      {
        title: "Beslut",
        text: "En handläggare föreslår och en annan person beslutar. Besluten publiceras samma dag, med belopp.",
      },
      {
        title: "Projektet pågår",
        text: "Ni redovisar kostnader i en rekvisition. En person godkänner, en annan attesterar, och pengarna betalas till ert konto.",
      },
      {
        title: "Slutreglering",
        text: "Ni berättar vad det blev. Vi räknar ut det slutliga bidraget. Det som inte behövs blir fritt för andra.",
      },
    ],
    needTitle: "Det här behöver ni",
    need: [
      "Organisationsnummer och en handling som visar vem som får skriva under",
      "Bankgiro, plusgiro eller bankkonto",
      "Budget per kostnadsslag",
      "E-postadress till varje medfinansiär",
    ],
    openTitle: "Allt går att följa",
    openText:
      "Varje krona bokförs med två sidor: vem som lovade den, vem som fick den och varför. Ingen rad ändras eller tas bort. Fel rättas med en ny rad.",
    links: {
      calls: "Se utlysningarna",
      overview: "Se hela bilden",
      projects: "Se beviljade projekt",
    },
  },
  contact: {
    title: "Kontakt",
    lead: "Fråga länsstyrelsen i det län som utlysningen gäller.",
    callTitle: "Frågor om en utlysning",
    callText:
      "Ställ frågan i utlysningens frågelogg. Då ser alla samma svar, och ni slipper vänta i telefon.",
    callLink: "Utlysningar som tar emot frågor",
    boardTitle: "Länsstyrelser som använder Länsmedel",
    board: "Länsstyrelse",
    county: "Län",
    orgnr: "Organisationsnummer",
    boardNote: "Adress, telefon och e-post finns på länsstyrelsernas gemensamma webbplats:",
    none: "Ingen länsstyrelse har börjat använda Länsmedel här än.",
    caseTitle: "Frågor om ert ärende",
    caseText: "Logga in och öppna ärendet. Där står vem som har det och vad som händer härnäst.",
    recordsTitle: "Allmänna handlingar",
    recordsText:
      "Vill ni ta del av en handling, skriv till länsstyrelsens registrator och ange diarienumret. Ni behöver inte säga vem ni är eller varför.",
    signIn: "Logga in",
  },
  accessibility: {
    title: "Tillgänglighet för Länsmedel",
    lead: "Alla ska kunna använda webbplatsen. Så här långt har vi kommit, och så här säger ni till när något brister.",
    statusTitle: "Hur tillgänglig webbplatsen är",
    statusText:
      "Webbplatsen är byggd för att följa lagen (2018:1937) om tillgänglighet till digital offentlig service, det vill säga WCAG 2.2 nivå AA. Vi känner inte till några brister mot den, men allt är inte prövat.",
    testedTitle: "Så har vi prövat",
    tested: [
      "Automatiskt med axe-core, i bred och smal vy",
      "Utan JavaScript: alla formulär går att använda",
      "På 320 bildpunkters bredd, vilket motsvarar 400 procents förstoring",
    ],
    notTestedTitle: "Det här är inte prövat än",
    notTested: [
      "Tangentbord, sida för sida",
      "Skärmläsare, med människor som använder dem varje dag",
      "Handlingar som sökande har laddat upp: de är inte våra och kan brista",
    ],
    tellTitle: "Säg till om något brister",
    tellText:
      "Skriv till länsstyrelsen och berätta vilken sida det gäller. Ni kan också få innehållet på annat sätt.",
    tellLink: "Kontakt",
    diggTitle: "Tillsyn",
    diggText:
      "Är ni inte nöjda med hur vi tar hand om det ni har påpekat kan ni anmäla det till Myndigheten för digital förvaltning, som har tillsyn enligt lagen:",
  },
  privacy: {
    title: "Personuppgifter",
    lead: "Vilka uppgifter vi behandlar, varför, och hur länge.",
    whoTitle: "Vem ansvarar",
    whoText:
      "Den länsstyrelse som ni söker pengar hos är personuppgiftsansvarig. Varje länsstyrelse har ett dataskyddsombud.",
    whatTitle: "Vad och varför",
    what: "Uppgift",
    why: "Varför",
    basis: "Rättslig grund",
    rows: [
      {
        what: "Namn, e-postadress och användarnamn för den som företräder en organisation",
        why: "För att logga in, skriva under och få besked",
        basis: "Uppgift av allmänt intresse och myndighetsutövning",
      },
      {
        what: "Vem som har gjort vad i ett ärende, och när",
        why: "För att beslut och betalningar ska gå att granska",
        basis: "Rättslig förpliktelse",
      },
      {
        what: "Namn på handläggare, bedömare och beslutsfattare",
        why: "För att den som berörs ska veta vem som har beslutat",
        basis: "Rättslig förpliktelse",
      },
      {
        what: "Antal deltagare, kvinnor och män",
        why: "För att följa upp vad pengarna ledde till. Inga namn. Tal mellan 1 och 4 döljs när de publiceras.",
        basis: "Uppgift av allmänt intresse",
      },
    ],
    howLongTitle: "Hur länge",
    howLongText:
      "En inskickad ansökan är en allmän handling och bevaras enligt arkivlagen. Ett utkast är ert, och kan läsas bara av er.",
    cookiesTitle: "Kakor",
    cookie: "Kaka",
    purpose: "Till för",
    lasts: "Finns kvar",
    cookies: [
      {
        name: "lansmedel",
        purpose: "Håller er inloggade. Bara ett slumptal; resten finns hos oss.",
        lasts: "30 minuter utan att något händer, högst 8 timmar",
      },
      { name: "lang", purpose: "Minns svenska eller engelska", lasts: "1 år" },
    ],
    cookiesText:
      "Båda behövs för att sidan ska fungera. Vi mäter inte besök och delar inget med andra.",
    rightsTitle: "Era rättigheter",
    rightsText:
      "Ni kan begära att få veta vad som finns om er, få fel rättade och invända mot hur vi behandlar uppgifterna. Ni kan klaga hos Integritetsskyddsmyndigheten:",
  },
};
