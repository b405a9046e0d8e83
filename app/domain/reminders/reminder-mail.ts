/** The reminder of one case's last days. In Swedish: the language of the case. */
import { inDays } from "../letters/index";
import { shortened } from "../shared/shortened";
import type { DueDay, Matter } from "./due-day";

type Case = { readonly title: string; readonly caseNumber: string };

const toDo: Readonly<Record<Matter, (name: string) => string>> = {
  acceptance: () => "godta bidraget",
  completion: () => "komplettera ansökan",
  condition: (name) => `visa att ett villkor är uppfyllt, "${shortened(name)}"`,
  report: (name) => `skicka in ${lowerFirst(name)}`,
  cut_off: (name) => lowerFirst(name),
};

const otherwise: Readonly<Record<Matter, string>> = {
  acceptance: "Annars kan rätten till bidraget upphöra. Er firmatecknare godtar det.",
  completion:
    "Annars prövar vi ansökan på det underlag som finns, eller tar inte upp den till prövning.",
  condition: "Annars betalar vi inte ut mer förrän villkoret är uppfyllt.",
  report: "Annars betalar vi inte ut mer förrän den har kommit in.",
  cut_off: "En rekvisition som kommer senare får vänta på nästa års anslag.",
};

/** `days` are of one case, at least one, the nearest first. */
export function reminderMail({ title, caseNumber }: Case, days: readonly DueDay[]) {
  const [first] = days;
  const what = ({ matter, name, dueOn }: DueDay) =>
    `Senast ${inDays(dueOn)}: ${toDo[matter](name ?? "")}`;
  const subject =
    days.length === 1 && first ? what(first) : `${days.length} sista dagar närmar sig`;
  return {
    subject: `Påminnelse, ${caseNumber}. ${subject}`.replaceAll(/\s+/g, " ").slice(0, 200),
    text: [
      `Det här ska göras i "${title}".`,
      ...days.map((day) => `${what(day)}.\n${otherwise[day.matter]}`),
      "Logga in och gör det under Översikt eller Projekt.",
      `Ärende: ${caseNumber}`,
    ].join("\n\n"),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
