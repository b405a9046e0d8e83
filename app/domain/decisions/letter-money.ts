/** What an award letter says of payment, reports and paying back. */
import { oreFromKronor, zero } from "~ledger/amount";
import { addMonths } from "../shared/calendar";
import { isBefore, type PlainDate } from "../shared/dates";
import type { LetterFacts } from "./letter-facts";
import { inDays, inDecimals, inKronor, type LetterBlock } from "../letters/index";

export function paymentBlocks(facts: LetterFacts): LetterBlock[] {
  const { definition, organisationType } = facts;
  const { advancePercent, advanceCap, retentionPercent } = definition.financing;
  const percents: Readonly<Record<string, string>> = advancePercent;
  const percent = percents[organisationType] ?? "0";
  const cap = oreFromKronor(advanceCap) ?? zero;
  const advance =
    percent === "0"
      ? "Ni får inget förskott. Ni begär"
      : `Ni får ett förskott på ${inDecimals(percent)} procent av bidraget, dock högst ${inKronor(cap)}. Därefter begär ni`;
  return [
    { h2: "Så betalar vi ut" },
    {
      p: `${advance} pengar i efterskott med en rekvisition, mot kostnader som är betalda och som vi godkänner.`,
    },
    ...methodBlocks(facts),
    {
      p: `Vi håller inne ${inDecimals(retentionPercent)} procent av bidraget tills slutredovisningen är godkänd. Vi betalar bara till ett konto som tillhör er och som vi har kontrollerat.`,
    },
  ];
}

/** Art. 56.1 in (EU) 2021/1060. */
const methodBlocks = ({ costMethod, definition }: LetterFacts): LetterBlock[] =>
  costMethod === "staff_flat_rate"
    ? [
        {
          p: `Ni har valt att räkna kostnaderna med en schablon. Den är ${inDecimals(definition.financing.staffFlatRatePercent ?? "0")} procent av personalkostnaden och ersätter alla övriga kostnader. Ni rekvirerar därför bara lön, och kan inte rekvirera några andra kostnader.`,
        },
      ]
    : [];

export function reportBlocks({
  definition,
  startsOn,
  endsOn,
  granted,
}: LetterFacts): LetterBlock[] {
  const auditorFrom = oreFromKronor(definition.auditorFrom) ?? zero;
  const auditor =
    granted >= auditorFrom
      ? "En auktoriserad eller godkänd revisor ska granska slutredovisningen."
      : "En revisor ska granska slutredovisningen. Det får vara er egen lekmannarevisor.";
  const due = definition.reports
    .filter(({ period, dueOn }) => isWithin(period, dueOn, startsOn, endsOn))
    .flatMap(({ name, dueOn, monthsAfterEnd }) => {
      const day = dueOn ?? (monthsAfterEnd ? addMonths(endsOn, monthsAfterEnd) : null);
      return day ? [`${name.sv}: senast ${inDays(day)}`] : [];
    });
  return [
    { h2: "Redovisning" },
    {
      p: "Bokför projektet så att det går att skilja från er övriga verksamhet. Redovisa vid de här tidpunkterna:",
    },
    { list: due },
    {
      p: `${auditor} Om en rapport inte kommer in i tid betalar vi inte ut mer förrän den är godkänd.`,
    },
  ];
}

/** A report for a period before the project began, or due long after it ended, is not asked for. */
function isWithin(
  period: readonly [string, string] | undefined,
  dueOn: string | undefined,
  startsOn: PlainDate,
  endsOn: PlainDate,
): boolean {
  if (period)
    return !isBefore(period[1] as PlainDate, startsOn) && !isBefore(endsOn, period[0] as PlainDate);
  return dueOn === undefined || !isBefore(addMonths(endsOn, 3), dueOn as PlainDate);
}

export const repaymentBlocks = (): LetterBlock[] => [
  { h2: "När pengar kan behöva betalas tillbaka" },
  {
    p: "Vi kan kräva tillbaka hela eller en del av bidraget om ni har lämnat oriktiga uppgifter, om bidraget har betalats ut med för högt belopp, om det inte har använts till det som står i beslutet, eller om ni inte har följt villkoren. Pengar som inte har använts när projektet är slut ska betalas tillbaka.",
  },
  { p: "Berätta för oss direkt om något ändras som har betydelse för bidraget." },
];
