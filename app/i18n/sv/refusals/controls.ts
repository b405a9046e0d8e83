import type { RefusalTexts } from "../../refusal-texts";

export default {
  "draw.tooSoon": (p) =>
    `En dragning görs tidigast dagen efter att den har tillkännagivits. Skriv ${p["earliest"]} eller en senare dag.`,
  "draw.shareAbove":
    "En andel kan vara högst 100 procent. Skriv ett lägre tal, eller välj ett antal.",
  "draw.numberTaken":
    "Någon annan tillkännagav en dragning i samma ögonblick. Skicka formuläret en gång till.",
  "draw.made": "Dragningen är redan gjord. Den görs bara en gång.",
  "draw.notMade": "Dragningen är inte gjord än, så det finns inget att räkna om.",
  "draw.notYet": (p) =>
    `Dragningen görs tidigast ${p["day"]}. Fröet till lotten finns inte förrän då.`,
  "draw.noSeed":
    "Granskningsloggen har ingen post före dagen för dragningen. Tillkännage en ny dragning en senare dag.",
  "draw.changed":
    "Ett projekt ändrades medan dragningen gjordes. Inget är draget. Gör dragningen en gång till.",
  "draw.notDrawn": "Projektet finns inte bland de dragna. Välj ett ur listan.",
  "draw.strikeProposed":
    "Det finns redan ett förslag om att stryka projektet, eller så är det struket. Ladda om sidan.",
  "draw.strikeDecided": "Förslaget är redan avgjort. Ladda om sidan och läs beslutet.",
  "control.notRunning":
    "Projektet pågår inte, eller är redan slutreglerat. Kontrollera det i så fall genom ett återkrav.",
  "control.dayPassed": "Dagen har redan varit. Skriv dagens datum eller en senare dag.",
  "control.alreadyOpen":
    "Projektet har redan en kontroll som inte är avslutad. Öppna den på projektets sida.",
  "control.cannot.opened":
    "Mottagaren har inte fått besked om kontrollen än. Skicka beskedet först.",
  "control.cannot.noticed":
    "Mottagaren har fått besked, men protokollet är inte underskrivet än. Ladda om sidan och se vad som är nästa steg.",
  "control.cannot.signed": "Protokollet är redan underskrivet och ändras inte.",
  "control.cannot.closed": "Kontrollen är avslutad. Öppna en ny om något mer ska kontrolleras.",
  "control.noProtocol":
    "Protokollet är inte färdigt. Skriv vilka som var med, vad ni såg och ett betyg för varje del, och spara det.",
  "control.mendDayMissing": "Skriv vilken dag det senast ska vara rättat.",
  "control.mendDayAlone":
    "En dag skrivs bara när något ska rättas. Ta bort dagen, eller välj att det ska rättas.",
  "control.answerTooSoon": (p) =>
    `Mottagaren ska ha minst en vecka att svara. Skriv ${p["earliest"]} eller en senare dag.`,
  "control.answeredFirst":
    "Mottagaren kan fortfarande svara på protokollet. Vänta på svaret, eller tills tiden har gått ut.",
  "control.bySomebodyElse":
    "Både du och den som skrev under har godkänt rekvisitioner i projektet. Någon som inte har gjort det ska avsluta kontrollen.",
} satisfies RefusalTexts;
