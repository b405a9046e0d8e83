/** February and March 2027: three organisations write their applications by hand, and submit on the last day. */
import { fileURLToPath } from "node:url";
import { applicants } from "../../../app/cli/demo/applicants";
import { members, type ApplicantKey } from "../../../app/cli/demo/people";
import type { Typed } from "../../support/page-reading";
import type { Walker } from "../../support/walker";
import { fillBudget } from "./budget";

const certificate = fileURLToPath(new URL("../../../db/demo/firmatecknare.pdf", import.meta.url));
const arrived = "Ansökan har kommit in";

const headings = {
  organisation: "Organisationen",
  signatory: "Rätt att skriva under",
  project: "Sammanfattning, tid och plats",
  need: "Behov och målgrupp",
  targets: "Mål",
  activities: "Aktiviteter, tidplan och risker",
  partners: "Samverkan",
  sustainability: "Det som lever vidare",
  horizontal: "Jämställdhet, tillgänglighet och barn",
  evaluation: "Uppföljning och utvärdering",
} as const;
type Section = keyof typeof headings;

/** Questions answered in rows, each row with its own fields. */
const inRows = ["F13", "F15", "F17"];

/** A first visit: some of the form, and the budget begun. */
export async function begin(walker: Walker, key: ApplicantKey): Promise<void> {
  const { organisation } = applicants[key];
  await walker.become(members[key][1].name, organisation.name);
  await walker.follow("Ansökningar", "Ansökningar");
  await walker.follow("Börja ansökan", "Börja en ansökan");
  await walker.press("Börja ansökan", "Ansökan utan namn");
  await walker.follow("Organisationen", headings.organisation);
  await write(walker, key, "organisation");
  await write(walker, key, "signatory", "project");
}

/** A second visit: what was saved is there, and the rest is written. */
export async function finish(walker: Walker, key: ApplicantKey): Promise<void> {
  const { organisation, sections, budget } = applicants[key];
  const title = String(sections.project?.["F07"]);
  await walker.become(members[key][1].name, organisation.name);
  await walker.follow(`Skriv klart ansökan: ${title}`, title);
  await walker.follow(headings.need, headings.need);
  const rest = ["need", "targets", "activities", "partners", "sustainability"] as const;
  for (const section of rest) await write(walker, key, section);
  await answer(walker, key, "horizontal");
  await walker.press("Spara och gå till översikten", title);
  await walker.follow(headings.evaluation, headings.evaluation);
  await answer(walker, key, "evaluation");
  await walker.press("Spara och gå till översikten", title);
  await walker.follow("Budget och finansiering", "Budget och finansiering");
  await fillBudget(walker, budget);
  await walker.press("Spara och gå till översikten", title);
  await walker.reads("Inget saknas. Läs igenom och skriv under.");
}

/** The signatory reads everything, signs and gets a receipt. */
export async function submit(
  walker: Walker,
  key: ApplicantKey,
  receipt: { readonly caseNumber: string; readonly second: RegExp },
): Promise<void> {
  const { organisation, sections } = applicants[key];
  const title = String(sections.project?.["F07"]);
  await walker.become(members[key][0].name, organisation.name);
  await walker.follow(`Skriv klart ansökan: ${title}`, title);
  await walker.follow("Granska och skicka in", "Granska, skriv under och skicka in");
  await walker.press("Skriv under och skicka in", "Granska, skriv under och skicka in");
  await walker.reads("Kryssa för att du får teckna firman och att uppgifterna stämmer.");
  await walker.type({ signed: "yes" });
  await walker.press("Skriv under och skicka in", arrived);
  await walker.reads(receipt.caseNumber, receipt.second, "firmatecknare.pdf");
  await walker.follow("Till ärendet", title);
  await walker.follow("Er ansökan, som den kom in", "Er ansökan, som den kom in");
}

/** Answers sections, each by the button that leads on to the next. */
async function write(
  walker: Walker,
  key: ApplicantKey,
  ...sections: readonly Section[]
): Promise<void> {
  const all = Object.keys(headings) as Section[];
  for (const section of sections) {
    await answer(walker, key, section);
    const next = all[all.indexOf(section) + 1];
    if (!next) throw new Error(`nothing follows ${section}`);
    await walker.press(`Spara och fortsätt till ${headings[next]}`, headings[next]);
  }
}

async function answer(walker: Walker, key: ApplicantKey, section: Section): Promise<void> {
  const answers = applicants[key].sections[section] ?? {};
  for (const [question, value] of Object.entries(answers)) {
    if (inRows.includes(question)) await fillRows(walker, section, question, value as Row[]);
    else await walker.type(fieldsOf(question, value));
  }
  if (section === "signatory")
    await walker.page.getByLabel("Lägg till en fil").setInputFiles(certificate);
  await walker.type({ done: "yes" });
}

type Row = Readonly<Record<string, string>>;

async function fillRows(
  walker: Walker,
  section: Section,
  question: string,
  rows: readonly Row[],
): Promise<void> {
  for (const [at, row] of rows.entries()) {
    if (at > 0) await walker.press("Lägg till en rad", headings[section]);
    const typed = Object.entries(row).filter(([, text]) => text !== "");
    for (const [column, text] of typed)
      await walker.type({ [`${question}[${at}].${column}`]: text });
  }
}

/** An answer as fields: `F09.startsOn`. */
export function fieldsOf(question: string, value: unknown): Typed {
  if (typeof value === "string") return { [question]: value };
  if (Array.isArray(value)) return { [question]: value as string[] };
  return Object.fromEntries(
    Object.entries(value as Row).map(([part, text]) => [`${question}.${part}`, text]),
  );
}
