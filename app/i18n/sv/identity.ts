/** Signing in, signing out, and the doors of the demo. */
export default {
  signIn: {
    title: "Logga in",
    lead: "Sökande och medarbetare loggar in här.",
    login: "Användarnamn",
    password: "Lösenord",
    button: "Logga in",
    demoTitle: "Du är i demot",
    demoText: "Här kan du bli vem som helst i berättelsen utan lösenord.",
    demoLink: "Välj person",
  },
  ended: {
    title: "Du är utloggad",
    lead: "Du loggas ut efter 30 minuter utan att något händer. Det du har sparat finns kvar.",
    again: "Logga in igen",
  },
  person: {
    title: "Välj person",
    lead: "Bara i demot. Du loggas in som personen du väljer och kan byta när du vill.",
    name: "Person",
    place: "Hos",
    roles: "Roller",
    button: "Bli",
    choose: "Välj",
    staff: "Länsstyrelsen",
    applicant: "Sökande",
  },
  clock: {
    title: "Flytta demots klocka",
    lead: "Bara i demot. Berättelsen går från januari 2027 till oktober 2028. Klockan går bara framåt.",
    day: "Datum",
    time: "Klockslag",
    timeHint: "Till exempel 14.30",
    button: "Flytta klockan",
    now: (p: { now: string }) => `Nu är det ${p.now} i demot.`,
  },
};
