import type { RefusalTexts } from "../../refusal-texts";

export default {
  "board.exists": "Länsstyrelsen finns redan här.",
  "signIn.refused": "Inloggningen gick inte. Kontrollera användarnamn och lösenord.",
  "signIn.tooMany": ({ minutes }) =>
    `Det har gjorts för många försök. Vänta ${minutes} minuter och försök igen.`,
  "person.email": "E-postadress: skriv en hel adress, till exempel namn@exempel.se.",
  "person.login": "Användarnamn: skriv 2–60 tecken.",
  "person.loginTaken": "Användarnamn: det används redan. Välj ett annat.",
  "person.noRole": "Roller: välj minst en roll.",
  "person.password": "Lösenord: skriv minst 12 tecken.",
  "demo.clockBackwards": "Datum: demots klocka kan bara flyttas framåt.",
  "demo.clockEarlier":
    "Klockslag: demots klocka kan bara flyttas framåt. Välj ett senare klockslag eller en senare dag.",
  "demo.clockTooFar": "Datum: demots klocka går till och med 31 december 2029.",
  "signUp.notNew":
    "Det finns redan ett konto med användarnamnet eller e-postadressen. Logga in, eller välj andra uppgifter.",
  "signUp.organisationKnown":
    "Organisationsnummer: organisationen är redan registrerad. Be någon i organisationen att lägga till dig.",
  "signUp.tooMany": ({ minutes }) =>
    `Det har skapats många konton härifrån. Vänta ${minutes} minuter och försök igen.`,
} satisfies RefusalTexts;
