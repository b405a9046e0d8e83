/** The form's questions, sorted into its pages for one applicant. */
import {
  applicantTypes,
  formSections,
  questionsFor,
  type CallDefinition,
  type FormSection,
  type Question,
} from "../calls/index";
import type { Answers } from "./application";

export const isFormSection = (text: string): text is FormSection =>
  formSections.some((section) => section === text);

export const sectionQuestions = (
  definition: CallDefinition,
  applicantType: string,
  section: FormSection,
): Question[] =>
  questionsFor(definition, applicantType).filter((question) => question.section === section);

/** The sections that ask this applicant anything, in the form's order. */
export const sectionsOf = (definition: CallDefinition, applicantType: string): FormSection[] =>
  formSections.filter((section) => sectionQuestions(definition, applicantType, section).length > 0);

export const sectionPath = (applicationId: string, section: FormSection): string =>
  `/applications/${applicationId}/${section}`;

/** Asks for the kind of organisation: the options are the kinds of applicant. */
const asksForType = ({ options }: Question): boolean =>
  options !== undefined &&
  options.every(({ value }) => applicantTypes.some((type) => type === value));

/** Answered by the register of organisations, never typed in the form: number and kind of organisation. */
export const isRegistered = (question: Question): boolean =>
  question.type === "orgnr" || (question.type === "choice" && asksForType(question));

/** The answers an application starts with: what the organisation has already told. */
export function registeredAnswers(
  questions: readonly Question[],
  organisation: { readonly orgnr: string; readonly type: string },
): Answers {
  return Object.fromEntries(
    questions
      .filter(isRegistered)
      .map((question) => [
        question.id,
        question.type === "orgnr" ? organisation.orgnr : organisation.type,
      ]),
  );
}

/** Answered in the section's own form, as one JSON answer each. */
export const isTyped = (question: Question): boolean =>
  !isRegistered(question) && !["file", "signature", "budget", "financing"].includes(question.type);
