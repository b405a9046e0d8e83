/** What an action answers a form with when it could not do what was asked: everything typed, and what is wrong. */
export type FormAnswer = {
  /** Exactly as typed. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** A sentence in the reader's language per field; the order is that of the summary. */
  readonly errors: Readonly<Record<string, string>>;
  /** A refusal that belongs to no field. */
  readonly formError?: string;
  /** What was understood of an amount that was not typed in the usual way: "Vi läste …". */
  readonly understood?: Readonly<Record<string, string>>;
};

export const isFormAnswer = (data: unknown): data is FormAnswer =>
  typeof data === "object" && data !== null && "values" in data && "errors" in data;

export const isWrong = (answer: FormAnswer | undefined): answer is FormAnswer =>
  answer !== undefined && (answer.formError !== undefined || Object.keys(answer.errors).length > 0);
