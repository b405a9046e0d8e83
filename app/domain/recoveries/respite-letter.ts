/** The written terms of a respite or of instalments. In Swedish: the language of the case. */
import { add, ore, sum, type Ore } from "~ledger/amount";
import { inDays, inKronor, type WrittenLetter } from "../letters/index";
import { writeAmount } from "../shared/amount-writing";
import type { PlainDate } from "../shared/dates";
import type { Recovery } from "./recovery";
import type { PlannedDue } from "./respite-plan";

type Terms = {
  readonly plan: readonly PlannedDue[];
  readonly start: PlainDate;
  /** Interest so far. */
  readonly late: bigint;
  readonly decisionReasons: string;
  readonly decidedBy: string;
};

export function respiteLetter(
  { projectTitle, bankgiro, reference }: Recovery,
  { plan, start, late, decisionReasons, decidedBy }: Terms,
): WrittenLetter {
  const isInParts = plan.length > 1;
  const last = plan.at(-1)?.dueOn ?? start;
  const said = isInParts
    ? `Ni får betala i ${plan.length} delar, den sista senast ${inDays(last)}.`
    : `Ni får anstånd. Betala senast ${inDays(last)}.`;
  return {
    title: isInParts
      ? `Ni får betala tillbaka i delar: ${projectTitle}`
      : `Anstånd med att betala tillbaka: ${projectTitle}`,
    blocks: [
      { h2: "Beslut" },
      { p: said },
      planTable(plan),
      ...(late > 0n
        ? [
            {
              p: `Dessutom ska ni betala den ränta som redan har uppstått, ${inKronor(ore(late))}.`,
            },
          ]
        : []),
      {
        table: {
          columns: [{ title: "Uppgift" }, { title: "Så här" }],
          rows: [
            ["Bankgiro", bankgiro],
            ["Referens", reference],
          ],
        },
      },
      { h2: "Ränta" },
      {
        p: `Ränta räknas från och med ${inDays(start)} till dagen då varje del ska betalas: statens utlåningsränta plus två procentenheter, enligt 6 § förordningen (1993:1138) om hantering av statliga fordringar. Ändras utlåningsräntan räknas de dagar som återstår efter den nya.`,
      },
      {
        p: "Betalar ni inte i tid räknas i stället dröjsmålsränta från den dagen: referensräntan plus åtta procentenheter, enligt 4 och 6 §§ räntelagen (1975:635).",
      },
      { h2: "Skäl" },
      { p: decisionReasons },
      { p: "Länsstyrelsen får ge skäligt anstånd enligt 14 § förordningen (1993:1138)." },
      { p: `Beslutet har fattats av ${decidedBy}. Det kan inte överklagas (20 § förordningen).` },
    ],
    mail: {
      subject: isInParts ? "Ni får betala i delar" : "Ni får anstånd med betalningen",
      text: [
        `Det gäller projektet "${projectTitle}". ${said}`,
        "Logga in och läs hela brevet under Projekt.",
      ],
    },
  };
}

/** Each part with the interest it carries when all are paid on their days. */
function planTable(plan: readonly PlannedDue[]) {
  const row = (label: string, amount: Ore, interest: Ore) => [
    label,
    writeAmount(amount),
    writeAmount(interest),
    writeAmount(add(amount, interest)),
  ];
  const right = "right" as const;
  return {
    table: {
      caption: "Om varje del betalas på sin dag",
      columns: [
        { title: "Senast" },
        { title: "Belopp (kr)", align: right },
        { title: "Ränta (kr)", align: right },
        { title: "Att betala (kr)", align: right },
      ],
      rows: plan.map(({ dueOn, amount, interest }) => row(inDays(dueOn), amount, interest)),
      sum: row(
        "Summa",
        sum(plan.map(({ amount }) => amount)),
        sum(plan.map(({ interest }) => interest)),
      ),
    },
  };
}
