/** The request to complete, and what the officer is told when the answer has come (20, 23 §§ förvaltningslagen). In Swedish. */
import type { PlainDate } from "../shared/dates";
import { inDays } from "../letters/index";

export function completionAskedMail(request: {
  readonly caseNumber: string;
  readonly title: string;
  readonly wanted: string;
  readonly dueOn: PlainDate;
}) {
  const { caseNumber, title, wanted } = request;
  const due = inDays(request.dueOn);
  return {
    subject: `Komplettera er ansökan senast ${due}, ${caseNumber}`,
    text: [
      `Er ansökan "${title}" behöver kompletteras. Vi behöver få in det här senast den ${due}:`,
      wanted,
      "Logga in och öppna ansökan under Ansökningar. Ni kan bara ändra det vi har frågat om.",
      "Om ni inte kompletterar prövar vi ansökan på det underlag som finns, eller tar inte upp den till prövning.",
      `Ange diarienummer ${caseNumber} när ni kontaktar oss.`,
    ].join("\n\n"),
  };
}

export function completionAnsweredMail(answer: {
  readonly caseNumber: string;
  readonly title: string;
  readonly organisation: string;
}) {
  const { caseNumber, title, organisation } = answer;
  return {
    subject: `Komplettering har kommit in, ${caseNumber}`,
    text: `${organisation} har kompletterat ansökan "${title}". Läs svaret i ärendet ${caseNumber}.`,
  };
}
