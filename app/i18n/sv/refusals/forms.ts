import type { RefusalTexts } from "../../refusal-texts";

export default {
  "form.token": "Sidan har legat öppen för länge. Ladda om den och skicka formuläret igen.",
  "field.missing": "Fyll i det här fältet.",
} satisfies RefusalTexts;
