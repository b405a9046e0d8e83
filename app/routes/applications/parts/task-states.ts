/** How far each section of a draft has come. A co-financier who has not answered never blocks the submission. */
import type { Problem, SavedSection } from "~/domain/applications";
import type { FormSection } from "~/domain/calls";
import type { StateMark } from "~/ui/list";

export type SectionTask = {
  readonly section: FormSection;
  readonly state: Extract<StateMark, "done" | "part" | "todo" | "wait">;
  readonly problems: number;
  /** Those who have been asked and have not answered. */
  readonly waitsFor: readonly string[];
};

type Draft = {
  readonly sections: Readonly<Partial<Record<FormSection, SavedSection>>>;
  readonly problems: readonly Problem[];
  readonly financing: {
    readonly financiers: readonly { readonly name: string; readonly status: string }[];
  };
};

export function sectionTask(section: FormSection, draft: Draft): SectionTask {
  const saved = draft.sections[section];
  const problems = draft.problems.filter((problem) => problem.section === section).length;
  const waitsFor =
    section === "budget"
      ? draft.financing.financiers
          .filter(({ status }) => status === "asked")
          .map(({ name }) => name)
      : [];
  const state = (): SectionTask["state"] => {
    if (!saved) return "todo";
    if (problems > 0 || !saved.isDone) return "part";
    return waitsFor.length > 0 ? "wait" : "done";
  };
  return { section, state: state(), problems, waitsFor };
}

/** Done by the applicant: what still waits for somebody else counts as done. */
export const isDone = ({ state }: SectionTask): boolean => state === "done" || state === "wait";

export const taskGroups = {
  you: ["organisation", "signatory"],
  project: ["project", "need", "targets", "activities", "partners", "sustainability", "horizontal"],
  money: ["budget", "evaluation"],
} as const satisfies Record<string, readonly FormSection[]>;
