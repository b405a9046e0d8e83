import type { RefusalTexts } from "../../refusal-texts";

export default {
  "access.forbidden":
    "Du har inte rätt att göra det här. Den som har rätt står i rollförteckningen.",
  "access.notFound": "Sidan finns inte, eller så har du inte tillgång till den.",
  "approval.twoPersons": "Du har gjort det första steget. Någon annan måste göra det andra.",
  "command.reused":
    "Formuläret har redan skickats med annat innehåll. Ladda om sidan och försök igen.",
} satisfies RefusalTexts;
