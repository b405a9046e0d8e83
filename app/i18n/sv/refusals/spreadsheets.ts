import type { RefusalTexts } from "../../refusal-texts";

export default {
  "spreadsheet.damaged":
    "Excelfilen är trasig. Öppna den i Excel, spara den på nytt och läs in den igen.",
  "spreadsheet.macros":
    "Excelfilen innehåller makron, och sådana filer tar vi inte emot. Spara den som Excel-arbetsbok (.xlsx) utan makron.",
  "spreadsheet.old":
    "Filen är sparad i ett äldre format. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
  "spreadsheet.other":
    "Filen är ingen Excel-arbetsbok (.xlsx). Spara kalkylbladet som .xlsx eller CSV, eller kopiera cellerna och klistra in dem.",
  "spreadsheet.password":
    "Excelfilen är skyddad med lösenord. Ta bort lösenordet, spara filen och läs in den igen.",
  "spreadsheet.tooLarge":
    "Excelfilen är för stor för att läsas. Spara bara projektets rader i en egen fil.",
} satisfies RefusalTexts;
