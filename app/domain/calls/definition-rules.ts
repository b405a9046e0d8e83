/** What a definition must hold beyond its form: that its parts speak of each other. */
import { compare, fraction, fractionFrom, sumOf, zero } from "../shared/fraction";
import { scoredIds, type CallDefinition } from "./call-definition";

/** A part that is wrong: where it stands, and the key of the sentence that says why. */
type DefinitionFault = { readonly place: string; readonly code: DefinitionFaultCode };
type DefinitionFaultCode =
  | "weights"
  | "twice"
  | "unknownCriterion"
  | "noShare"
  | "anchorsMissing"
  | "categoryMissing"
  | "flatRateTooHigh";

const HUNDRED = fraction(100n);

/** Art. 56.1 in (EU) 2021/1060: at most 40 % of staff costs instead of every other cost. */
const MOST_ON_STAFF = fraction(40n);

export function definitionFaults(definition: CallDefinition): DefinitionFault[] {
  return [
    ...weights(definition),
    ...twice(definition),
    ...unknownCriteria(definition),
    ...noShare(definition),
    ...missingAnchors(definition),
    ...neededCategories(definition),
    ...flatRates(definition),
  ];
}

/** The weights are points of a hundred. */
function weights({ criteria }: CallDefinition): DefinitionFault[] {
  const total = sumOf(criteria.map(({ weight }) => fractionFrom(weight) ?? zero));
  return compare(total, HUNDRED) === 0 ? [] : [{ place: "criteria", code: "weights" }];
}

function twice(definition: CallDefinition): DefinitionFault[] {
  const lists = [
    "questions",
    "criteria",
    "eligibility",
    "budgetCategories",
    "indicators",
    "reports",
  ] as const;
  return lists.flatMap((list) => {
    const ids = definition[list].map(({ id }) => id);
    return ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [{ place: `${list}[${at}].id`, code: "twice" as const }] : [],
    );
  });
}

function unknownCriteria(definition: CallDefinition): DefinitionFault[] {
  const scored = scoredIds(definition);
  const criteria = definition.criteria.map(({ id }) => id);
  const fault = (place: string): DefinitionFault => ({ place, code: "unknownCriterion" });
  return [
    ...definition.threshold.flatMap((group, at) =>
      group.flatMap(({ criterion }, no) =>
        scored.includes(criterion) ? [] : [fault(`threshold[${at}][${no}].criterion`)],
      ),
    ),
    ...definition.tieBreak.flatMap((id, at) =>
      criteria.includes(id) ? [] : [fault(`tieBreak[${at}]`)],
    ),
  ];
}

const noShare = ({ applicantTypes, financing }: CallDefinition): DefinitionFault[] =>
  applicantTypes
    .filter((type) => financing.maxSharePercent[type] === undefined)
    .map((type) => ({ place: `financing.maxSharePercent.${type}`, code: "noShare" }));

const missingAnchors = ({ criteria, scaleMax }: CallDefinition): DefinitionFault[] =>
  criteria.flatMap(({ anchors }, at) =>
    (["sv", "en"] as const)
      .filter((locale) => Object.keys(anchors[locale]).length < Number(scaleMax))
      .map((locale) => ({ place: `criteria[${at}].anchors.${locale}`, code: "anchorsMissing" })),
  );

/** The budget's rules name these kinds. */
const neededCategories = ({ budgetCategories }: CallDefinition): DefinitionFault[] =>
  (["salary", "other"] as const)
    .filter((needed) => budgetCategories.every(({ kind }) => kind !== needed))
    .map(() => ({ place: "budgetCategories", code: "categoryMissing" }));

const flatRates = ({ financing }: CallDefinition): DefinitionFault[] => {
  const rate = fractionFrom(financing.staffFlatRatePercent ?? "0") ?? zero;
  return compare(rate, MOST_ON_STAFF) > 0
    ? [{ place: "financing.staffFlatRatePercent", code: "flatRateTooHigh" }]
    : [];
};
