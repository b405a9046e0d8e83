import type { CofinancingPart } from "~/domain/certificates/index.server";
import { useText, type Locale } from "~/i18n";
import certificatesText from "~/i18n/certificates";
import { State, Tag, type StateMark } from "~/ui/list";

type Shown = Pick<CofinancingPart, "state" | "isOwn" | "expected" | "promised" | "verified">;

/** The state as it is told: accepted for less, the recipient's own, and in the end what was found received. */
function shownState({ state, isOwn, expected, promised, verified }: Shown) {
  if (verified !== null) return "verified";
  if (isOwn) return "own";
  return state === "accepted" && expected < promised ? "lower" : state;
}

const marks = {
  intended: "todo",
  refused: "off",
  returned: "todo",
  certified: "wait",
  accepted: "done",
  lower: "done",
  own: "done",
  verified: "done",
} as const satisfies Record<ReturnType<typeof shownState>, StateMark>;

const colours = {
  intended: "amber",
  refused: "grey",
  returned: "amber",
  certified: "blue",
  accepted: "green",
  lower: "green",
  own: "grey",
  verified: "green",
} as const;

type Props = { readonly part: Shown; readonly isStaff: boolean };

function useWord({ part, isStaff }: Props): string {
  const t = useText(certificatesText);
  return (isStaff ? t.state : t.stateOwn)[shownState(part)];
}

export function PartState(props: Props) {
  return <State is={marks[shownState(props.part)]}>{useWord(props)}</State>;
}

export function PartTag(props: Props) {
  return <Tag colour={colours[shownState(props.part)]}>{useWord(props)}</Tag>;
}

/** A numeric column's "540.0000" as people write it: "540". */
export function plainQuantity(quantity: string | null, locale: Locale): string {
  const plain = (quantity ?? "0").replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return locale === "sv" ? plain.replace(".", ",") : plain;
}
