import { useContext, type ReactNode } from "react";
import { Details } from "../layout/details";
import { FormContext } from "./form-context";

type MoreFieldsProps = {
  readonly summary: string;
  /** Whether a field of this name stands here. */
  readonly holds: (name: string) => boolean;
  readonly children: ReactNode;
};

/** Fields on request. Open when the form came back with something in one of them, or wrong with it. */
export function MoreFields({ summary, holds, children }: MoreFieldsProps) {
  const { answer } = useContext(FormContext);
  const isTyped = (name: string) => (answer?.values[name] ?? "") !== "";
  const names = [
    ...Object.keys(answer?.errors ?? {}),
    ...Object.keys(answer?.values ?? {}).filter(isTyped),
  ];
  return (
    <Details summary={summary} open={names.some(holds) || undefined}>
      {children}
    </Details>
  );
}
