/** What every question of a section's form may need beside its own answer. */
import { createContext, useContext } from "react";
import type { Municipality } from "~/domain/applications";
import type { CallDefinition } from "~/domain/calls";
import type { Typed } from "./rows-in-form";

type FormFrame = {
  readonly applicationId: string;
  readonly municipalities: readonly Municipality[];
  readonly indicators: CallDefinition["indicators"];
  /** What was typed when the form came back. */
  readonly typed?: Typed;
};

const Frame = createContext<FormFrame>({ applicationId: "", municipalities: [], indicators: [] });

export const FormFrameProvider = Frame.Provider;
export const useFormFrame = (): FormFrame => useContext(Frame);
