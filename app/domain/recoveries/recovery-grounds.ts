/**
 * On what grounds money is taken back, and whether the board shall or may. Law: 16–17 §§ förordningen (2016:1364), in its
 * wording from 25 March 2025; 39–41 §§ förordningen (2010:1122). A grant awarded before a ground came into force is judged
 * without it.
 */
import type { PlainDate } from "../shared/dates";

export type RecoveryGround = {
  readonly id: string;
  readonly ordinance: "2016:1364" | "2010:1122";
  readonly paragraph: string;
  /** Holds for grants awarded on this day or later; for all when null. */
  readonly awardedFrom: PlainDate | null;
  readonly duty: "shall" | "may";
  /** What a settlement's recovery rests on. */
  readonly ofSettlement?: true;
  readonly text: { readonly sv: string; readonly en: string };
};

const FROM_2025 = "2025-03-25" as PlainDate;

const tia = (
  id: string,
  text: RecoveryGround["text"],
  more: Partial<RecoveryGround> = {},
): RecoveryGround => ({
  id,
  ordinance: "2016:1364",
  paragraph: "16 § förordningen (2016:1364)",
  awardedFrom: null,
  duty: "shall",
  text,
  ...more,
});

export const recoveryGrounds: readonly RecoveryGround[] = [
  tia("tia_wrong", {
    sv: "Mottagaren har orsakat att bidraget lämnats felaktigt eller med för högt belopp.",
    en: "The recipient caused the grant to be given wrongly or with too high an amount.",
  }),
  tia("tia_known", {
    sv: "Bidraget har av annat skäl lämnats felaktigt eller med för högt belopp, och mottagaren borde ha insett det.",
    en: "The grant was for another reason given wrongly or with too high an amount, and the recipient should have realised it.",
  }),
  tia(
    "tia_unused",
    {
      sv: "Bidraget har helt eller delvis inte använts, eller använts till något annat än det beviljades för.",
      en: "All or part of the grant has not been used, or was used for something else than it was awarded for.",
    },
    { ofSettlement: true },
  ),
  tia(
    "tia_report",
    {
      sv: "Mottagaren har inte lämnat den redovisning som ska lämnas.",
      en: "The recipient has not handed in the report that is due.",
    },
    { awardedFrom: FROM_2025 },
  ),
  tia(
    "tia_condition",
    {
      sv: "Ett villkor för bidraget har inte följts.",
      en: "A condition of the grant has not been kept.",
    },
    { awardedFrom: FROM_2025 },
  ),
  tia(
    "tia_democracy",
    {
      sv: "Mottagaren uppfyller inte demokrativillkoren.",
      en: "The recipient does not meet the democracy conditions.",
    },
    { awardedFrom: FROM_2025 },
  ),
  {
    id: "integration_wrong",
    ordinance: "2010:1122",
    paragraph: "39–41 §§ förordningen (2010:1122)",
    awardedFrom: null,
    duty: "shall",
    ofSettlement: true,
    text: {
      sv: "Ersättningen har lämnats felaktigt eller med för högt belopp.",
      en: "The compensation was given wrongly or with too high an amount.",
    },
  },
  {
    id: "integration_purpose",
    ordinance: "2010:1122",
    paragraph: "39–41 §§ förordningen (2010:1122)",
    awardedFrom: null,
    duty: "may",
    text: {
      sv: "Ersättningen har inte använts för det ändamål som den lämnats för.",
      en: "The compensation has not been used for the purpose it was given for.",
    },
  },
];

/** The ground by its id. @throws RangeError when there is none */
export function groundOf(id: string): RecoveryGround {
  const ground = recoveryGrounds.find((one) => one.id === id);
  if (!ground) throw new RangeError(`unknown ground ${id}`);
  return ground;
}

/** The grounds that hold for a grant: of the ordinance that its call names, in force when it was awarded. */
export function groundsFor(legalBasis: string, awardedOn: PlainDate): RecoveryGround[] {
  const named = recoveryGrounds.filter(({ ordinance }) => legalBasis.includes(ordinance));
  return (named.length > 0 ? named : recoveryGrounds).filter(
    ({ awardedFrom }) => awardedFrom === null || awardedFrom <= awardedOn,
  );
}
