import { kronorIn } from "../../refusal-amount";
import type { RefusalTexts } from "../../refusal-texts";

const kr = kronorIn("sv");

/** As the form names them. */
const sections: Record<string, string> = {
  economy: "Ekonomisk bedömning",
  children: "Barnperspektivet",
  gender: "Jämställdhet",
  environment: "Miljöperspektivet",
  disability: "Funktionshinderperspektivet",
  otherDocuments: "Styrdokument som påverkar ärendet",
};

export default {
  "decision.chooseOutcome": "Förslag: välj bifall, delvis bifall eller avslag.",
  "decision.consequenceMissing": ({ section }) =>
    `${sections[section ?? ""] ?? section}: skriv hur förslaget påverkar, till exempel ”Påverkas inte”.`,
  "decision.reasonsMissing": "Skäl: skriv de omständigheter som har avgjort.",
  "decision.returnReasonMissing": "Vad behöver ändras: skriv vad handläggaren ska rätta.",
  "decision.notRanked":
    "Ansökan kan inte beslutas nu. Den ska vara rangordnad, inte återkallad och inte redan avgjord.",
  "decision.belowThreshold":
    "Ansökan når inte utlysningens tröskel eller lägsta poäng. Den kan bara avslås.",
  "decision.grantedIsNotSought": ({ sought }) =>
    `Belopp: bifall betyder hela det sökta beloppet, ${kr(sought)}. Välj delvis bifall för ett lägre belopp.`,
  "decision.partialAmount": ({ sought }) =>
    `Belopp: vid delvis bifall ska det vara mer än noll och mindre än sökta ${kr(sought)}.`,
  "decision.refusedWithAmount": "Belopp: ett avslag har inget belopp. Ta bort beloppet.",
  "decision.yearOutsideCall": ({ year }) =>
    `Fördelning på år: utlysningen har inga pengar för ${year}.`,
  "decision.yearsSum": ({ sum, granted, difference }) =>
    `Fördelning på år: åren blir ${kr(sum)} tillsammans, men beloppet är ${kr(granted)}. Skillnaden är ${kr(difference)}.`,
  "decision.alreadyProposed": "Det finns redan ett förslag i ärendet.",
  "decision.final": "Beslutet är redan fattat. Det kan bara ändras genom ett nytt beslut.",
  "decision.returned": "Förslaget är lämnat tillbaka till handläggaren och kan inte beslutas.",
  "decision.preparer": "Du har berett beslutet. Någon annan måste besluta.",
  "decision.assessor": "Du har bedömt ansökan. Någon annan måste besluta.",
  "decision.undeclared": "Svara först på frågan om jäv. Sedan kan du läsa förslaget och besluta.",
  "decision.noDelegation":
    "Du har ingen gällande delegation. Lämna ärendet till någon som får besluta.",
  "decision.delegationYear": ({ limit, granted, before }) =>
    `Utöver det här beloppet (${kr(granted)}) har sökanden beviljats ${kr(before)} under tolv månader. Tillsammans är det mer än du får besluta om (${kr(limit)}). Lämna ärendet till någon med högre delegation.`,
  "decision.aboveDelegation":
    "Tillsammans med det som beviljats sökanden under tolv månader är beloppet större än din delegation. Lämna ärendet till någon med högre.",
  "decision.delegation": ({ limit, granted }) =>
    `Beloppet ${kr(granted)} är större än du får besluta om (${kr(limit)}). Lämna ärendet till någon med högre delegation.`,
  "decision.changed":
    "Förslaget har ändrats sedan du öppnade sidan. Läs det på nytt innan du beslutar.",
  "decision.frame": ({ year, left, wanted, awarded, at }) =>
    `Beslutet ryms inte. Kvar av ramen för ${year}: ${kr(left)}. Beslutet behöver ${kr(wanted)}.${awarded && at ? ` Det senaste beslutet i utlysningen var på ${kr(awarded)} ${at}.` : ""}`,
  "decision.authorityMissing": ({ year, left, wanted }) =>
    `Beslutet ryms inte. Det finns inget bemyndigande för ${year}, och utan det får vi bara lova 10 procent av anslagsposten i förväg (17 § anslagsförordningen). Kvar av det utrymmet: ${kr(left)}. Beslutet behöver ${kr(wanted)}.`,
  "decision.authorityExhausted": ({ year, left, wanted }) =>
    `Beslutet ryms inte. Kvar av bemyndigandet för ${year}: ${kr(left)}. Beslutet behöver ${kr(wanted)} (17 § anslagsförordningen).`,
} satisfies RefusalTexts;
